#pragma once
#include "services/moderationservice.h"
#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace emonev {

class RowsModel;
class TableView;

/// The sheets of a unit side by side: what each assessor found, what is agreed and why, line by line.
class ModerationDialog : public QDialog
{
    Q_OBJECT
public:
    ModerationDialog(Workspace &workspace, const QString &unitId, int year, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Something was decided or agreed.
    void saved();

private:
    void build();
    [[nodiscard]] QWidget *decisionLine();
    void read();
    void take(const Result<Moderation> &read);
    void fillRows();
    void showLine();
    void showState();
    void decide();
    void finish();
    void follow(const QFuture<Result<Saved>> &saving);
    void tell(const Error &error);
    /// Null where none is chosen.
    [[nodiscard]] const ModeratedLine *chosen() const;

    ModerationService m_service;
    QString m_unitId;
    int m_year;
    Moderation m_moderation;
    RowsModel *m_rows;
    TableView *m_table;
    QCheckBox *m_differing;
    QLabel *m_title;
    QLabel *m_line = nullptr;
    QComboBox *m_value = nullptr;
    QLineEdit *m_reason = nullptr;
    QPushButton *m_decide = nullptr;
    QLabel *m_state;
    QPushButton *m_finish;
};

} // namespace emonev
