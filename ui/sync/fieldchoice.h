#pragma once
#include "items/conflictlines.h"
#include <QWidget>

class QButtonGroup;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QRadioButton;
class QVBoxLayout;

namespace emonev {

/// One field of a conflict: who wrote what and when, and which value shall hold.
class FieldChoice : public QWidget
{
    Q_OBJECT
public:
    enum class Take { None, Mine, Theirs, Other };

    FieldChoice(const ConflictLine &line, const ConflictField &field, const QDateTime &now, QWidget *parent);

    [[nodiscard]] Take take() const;
    void choose(Take take);
    [[nodiscard]] bool mayBeOther() const { return m_field.mayBeOther; }
    /// The stored value written instead of both.
    [[nodiscard]] QString other() const;
    [[nodiscard]] const ConflictField &field() const { return m_field; }

Q_SIGNALS:
    void chosen();

private:
    void build(const ConflictLine &line, const QDateTime &now);
    void addRadios(QVBoxLayout *column, const ConflictLine &line);
    void addText(QVBoxLayout *column);
    void addOther(QVBoxLayout *column);
    [[nodiscard]] QRadioButton *addRadio(QVBoxLayout *column, const char *name, const QString &text, Take take);
    [[nodiscard]] QString sentence(const ConflictLine &line, const QDateTime &now) const;

    ConflictField m_field;
    QButtonGroup *m_group;
    QComboBox *m_choices = nullptr;
    QPlainTextEdit *m_typed = nullptr;
};

} // namespace emonev
