#pragma once
#include <QWidget>

class QVBoxLayout;

namespace emonev {

/// What to do in a city that holds nothing yet: three steps, each a button with a sentence.
class FirstSteps : public QWidget
{
    Q_OBJECT
public:
    explicit FirstSteps(QWidget *parent = nullptr);

Q_SIGNALS:
    void importChosen();
    void periodChosen();
    void practiceChosen();

private:
    void addStep(QVBoxLayout *column, const char *icon, const QString &title, const QString &hint,
                 void (FirstSteps::*chosen)());
};

} // namespace emonev
