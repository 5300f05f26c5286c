#pragma once
#include <QDialog>

class QPlainTextEdit;

namespace emonev {

/// Asks why something is done; without a reason it is not.
class ReasonDialog : public QDialog
{
    Q_OBJECT
public:
    ReasonDialog(const QString &question, const QString &consequence, const QString &verb, QWidget *parent = nullptr);

    [[nodiscard]] QString reason() const;

private:
    QPlainTextEdit *m_reason;
};

} // namespace emonev
