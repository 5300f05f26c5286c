#pragma once
#include "ui/widgets/autosave.h"
#include <QLineEdit>

namespace emonev {

/// A line whose text is handed on by itself; Esc brings the stored text back.
class AutoSaveLineEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit AutoSaveLineEdit(QWidget *parent = nullptr);

    /// Shows the stored text; what was being typed is given up.
    void setSavedText(const QString &text);
    void flush() { m_save.flush(); }

Q_SIGNALS:
    void committed(const QString &oldText, const QString &newText);

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    AutoSave m_save;
};

} // namespace emonev
