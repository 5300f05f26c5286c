#pragma once
#include "ui/widgets/formfield.h"

namespace emonev {

class AutoSaveLineEdit;

/// A field of one line.
class LineField : public FormField
{
    Q_OBJECT
public:
    LineField(const QString &key, const QString &label, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const override;
    [[nodiscard]] QWidget *editor() const override;
    void setReadOnly(bool readOnly) override;
    void flush() override;
    void setHint(const QString &placeholder);

protected:
    void setSaved(const QString &text) override;

private:
    AutoSaveLineEdit *m_edit;
};

} // namespace emonev
