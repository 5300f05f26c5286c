#pragma once
#include "ui/widgets/formfield.h"
#include <QVector>

class QComboBox;

namespace emonev {

/// One value to choose from: what is stored and what people read.
struct Choice
{
    QString value;
    QString words;
};

/// A field to choose one of several values; the long list can be searched by typing.
class ChoiceField : public FormField
{
    Q_OBJECT
public:
    enum class Search { No, ByTyping };
    ChoiceField(const QString &key, const QString &label, Search search, QWidget *parent = nullptr);

    void setChoices(const QVector<Choice> &choices);
    [[nodiscard]] QString text() const override;
    [[nodiscard]] QWidget *editor() const override;
    void setReadOnly(bool readOnly) override;

protected:
    void setSaved(const QString &text) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeSearchable();
    void commit();
    void takeTyped();

    QComboBox *m_box;
    QString m_saved;
    QVector<Choice> m_choices;
};

} // namespace emonev
