#pragma once
#include "services/findingservice.h"
#include <QDialog>

class QComboBox;
class QDateEdit;
class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace emonev {

/// Asks what shall be put to a unit: which of the lines that are short, until when, and what the city asks for. It
/// stays open until that is stored.
class FindingOrderDialog : public QDialog
{
    Q_OBJECT
public:
    /// `units`: id and name, in the order they are offered.
    FindingOrderDialog(const QVector<QPair<QString, QString>> &units, const QString &unitId, const QDate &today,
                       const QDate &due, QWidget *parent = nullptr);

    [[nodiscard]] QString unitId() const;
    [[nodiscard]] FindingOrder order() const;
    void setLines(const QVector<ShortLine> &lines);
    void showError(const QString &sentence);

Q_SIGNALS:
    /// The lines of this unit are wanted.
    void unitChosen(const QString &unitId);
    void submitted();

private:
    void build();
    void count();

    QComboBox *m_units;
    QListWidget *m_list;
    QDateEdit *m_due;
    QPlainTextEdit *m_body;
    QLabel *m_error;
    QPushButton *m_ok;
    QVector<ShortLine> m_lines;
};

} // namespace emonev
