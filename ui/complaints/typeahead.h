#pragma once
#include <QComboBox>

namespace emonev {

/// A list to choose from by typing any part of a name: leaving the field takes the first that fits.
class TypeAhead : public QComboBox
{
    Q_OBJECT
public:
    /// Listed: only what is in the list; Free: the list only suggests.
    enum class Words { Listed, Free };
    TypeAhead(Words words, const QString &accessibleName, QWidget *parent = nullptr);

    /// Fills in the first entry that fits what was typed; what fits none stays as it is.
    void settle();
    /// Data of the entry that is written in the field; invalid where it is none of the list.
    [[nodiscard]] QVariant chosen() const;
    /// Shows the entry with that data, or clears the field.
    void choose(const QVariant &value);
    [[nodiscard]] bool isUnknown() const { return !currentText().trimmed().isEmpty() && !chosen().isValid(); }

Q_SIGNALS:
    /// Enter was pressed, in the field or its list; what fits is filled in.
    void entered();
    void settled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void enter();
    [[nodiscard]] int fitting(const QString &typed) const;

    Words m_words;
};

} // namespace emonev
