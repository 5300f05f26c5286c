#pragma once
#include <QDialog>

class QPlainTextEdit;
class QPushButton;

namespace emonev {

/// Asks what is wrong with a month that goes back to its unit: nothing goes back without a word.
class ReturnDialog : public QDialog
{
    Q_OBJECT
public:
    ReturnDialog(const QString &unitName, const QString &month, QWidget *parent = nullptr);
    [[nodiscard]] QString note() const;

private:
    QPlainTextEdit *m_note;
    QPushButton *m_ok;
};

} // namespace emonev
