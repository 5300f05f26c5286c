#pragma once
#include "ui/widgets/formfield.h"

namespace emonev {

class AutoSaveTextEdit;

/// A field of several lines that grows with its text up to a limit.
class TextField : public FormField
{
    Q_OBJECT
public:
    TextField(const QString &key, const QString &label, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const override;
    [[nodiscard]] QWidget *editor() const override;
    void setReadOnly(bool readOnly) override;
    void flush() override;
    void setHint(const QString &placeholder);
    /// How many lines are shown at least and at most.
    void setLines(int least, int most);

protected:
    void setSaved(const QString &text) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    AutoSaveTextEdit *m_edit;
    int m_least = 2;
    int m_most = 8;
};

} // namespace emonev
