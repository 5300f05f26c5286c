#pragma once
#include "core/result.h"
#include <QHash>
#include <QMap>
#include <QScrollArea>

class QFormLayout;
class QLabel;

namespace emonev {

class FormField;

/// The form of one record: each field is stored as it is left; refused input is marked at its field and kept, also
/// while another record shows.
class RecordForm : public QScrollArea
{
    Q_OBJECT
public:
    explicit RecordForm(QWidget *parent = nullptr);

    [[nodiscard]] const QString &recordId() const { return m_recordId; }
    [[nodiscard]] FormField *field(const QString &key) const { return m_fields.value(key); }
    /// Hands on what is being typed.
    void flush();
    /// Puts the cursor into the first field.
    void begin();

Q_SIGNALS:
    /// A value was stored.
    void stored();

protected:
    void addField(FormField *field);
    void addTitle(const QString &text);
    void addRemark(QLabel *label);
    void addRow(QWidget *widget);
    /// Another record: its stored values, and what was refused of it before.
    void showRecord(const QString &id, const QMap<QString, QString> &values);
    void syncRecord(const QMap<QString, QString> &values);
    /// Marks the field; the input is kept for this record.
    void refuse(const QString &id, const QString &key, const QString &input, const Error &error);
    /// The value is stored and reads `stored` now.
    void accept(const QString &id, const QString &key, const QString &input, const QString &stored);
    void forget(const QString &id) { m_refused.remove(id); }
    /// A field was left with a new text.
    virtual void commit(const QString &key, const QString &text) = 0;

private:
    struct Refused
    {
        QString input;
        QString reason;
    };
    [[nodiscard]] QString sentence(const QString &key, const Error &error) const;

    QFormLayout *m_layout;
    QString m_recordId;
    QHash<QString, FormField *> m_fields;
    QList<FormField *> m_order;
    QHash<QString, QHash<QString, Refused>> m_refused;
};

} // namespace emonev
