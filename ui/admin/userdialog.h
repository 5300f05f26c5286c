#pragma once
#include "domain/unit.h"
#include "services/adminservice.h"
#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace emonev {

class SearchField;

/// Asks for an account's name, role, units and password: for a new one, or the part that shall change.
class UserDialog : public QDialog
{
    Q_OBJECT
public:
    enum class Part { New, Rights, Password };
    UserDialog(Part part, const AdminUser &user, const QVector<Unit> &units, QWidget *parent = nullptr);

    [[nodiscard]] AdminUser user() const;
    [[nodiscard]] QString password() const;

private:
    void build(const QVector<Unit> &units);
    void fillUnits(const QVector<Unit> &units);
    void filter(const QString &text);
    void check();

    Part m_part;
    AdminUser m_user;
    QLineEdit *m_name;
    QComboBox *m_role;
    SearchField *m_search;
    QListWidget *m_units;
    QLineEdit *m_password;
    QLabel *m_hint;
    QPushButton *m_ok;
};

} // namespace emonev
