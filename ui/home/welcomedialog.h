#pragma once
#include <QDialog>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace emonev {

/// The first start, when the profile holds no store: make an empty city, take the sample city, or restore a backup.
class WelcomeDialog : public QDialog
{
    Q_OBJECT
public:
    enum class Choice { Quit, EmptyCity, SampleCity, Restore };

    explicit WelcomeDialog(const QString &folder, QWidget *parent = nullptr);

    [[nodiscard]] Choice choice() const { return m_choice; }
    [[nodiscard]] QString cityName() const;

private:
    void addTitle(QVBoxLayout *column, const QString &folder);
    void addEmptyCity(QVBoxLayout *column);
    void addWay(QVBoxLayout *column, const char *name, const char *icon, const QString &title, const QString &hint,
                Choice choice);
    void choose(Choice choice);

    Choice m_choice = Choice::Quit;
    QLineEdit *m_name;
    QPushButton *m_make;
};

} // namespace emonev
