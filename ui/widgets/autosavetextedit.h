#pragma once
#include "ui/widgets/autosave.h"
#include <QPlainTextEdit>

namespace emonev {

/// Several lines whose text is handed on by itself; Tab goes on to the next field.
class AutoSaveTextEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit AutoSaveTextEdit(QWidget *parent = nullptr);

    /// Shows the stored text; what was being typed is given up. The cursor stays where the text is the same.
    void setSavedText(const QString &text);
    void flush() { m_save.flush(); }

Q_SIGNALS:
    void committed(const QString &oldText, const QString &newText);

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    AutoSave m_save;
};

} // namespace emonev
