#pragma once
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace emonev {

/// One field of a record's form: a name, an editor, and below it the sentence why the last input was not stored.
/// Values are texts; what was typed stays until it is stored or given up.
class FormField : public QWidget
{
    Q_OBJECT
public:
    FormField(const QString &key, const QString &label, QWidget *parent = nullptr);

    [[nodiscard]] const QString &key() const { return m_key; }
    [[nodiscard]] const QString &label() const { return m_label; }
    /// The caption to put beside or above the field, with the editor as buddy.
    [[nodiscard]] QLabel *caption() const { return m_caption; }
    [[nodiscard]] virtual QString text() const = 0;
    [[nodiscard]] virtual QWidget *editor() const = 0;
    virtual void setReadOnly(bool readOnly) = 0;
    /// Hands on at once what is being typed.
    virtual void flush() {}

    /// Another record: shows its stored value, forgets marks.
    void show(const QString &stored);
    /// The same record may hold another value now; unsaved typing and refused input stay.
    void sync(const QString &stored);
    /// Input that was refused before, with the reason.
    void showRefused(const QString &input, const QString &reason);
    void setError(const QString &reason);
    void clearError();
    [[nodiscard]] QString error() const;
    [[nodiscard]] bool hasError() const { return !error().isEmpty(); }

Q_SIGNALS:
    void committed(const QString &text);
    /// The person gave the refused input up; the stored value shows again.
    void restored();

protected:
    void setUpEditor(QWidget *editor);
    virtual void setSaved(const QString &text) = 0;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void colorError();
    void fitError();

    QString m_key;
    QString m_label;
    QString m_stored;
    QVBoxLayout *m_column;
    QLabel *m_caption;
    QLabel *m_error;
    QString m_reason;
};

} // namespace emonev
