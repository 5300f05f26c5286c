#include "ui/units/recordform.h"
#include "ui/text/errortext.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/looks.h"
#include <QFormLayout>
#include <QLabel>

namespace emonev {

RecordForm::RecordForm(QWidget *parent) : QScrollArea(parent)
{
    auto *content = new QWidget(this);
    m_layout = new QFormLayout(content);
    m_layout->setContentsMargins(8, 8, 8, 8);
    m_layout->setHorizontalSpacing(12);
    m_layout->setVerticalSpacing(6);
    m_layout->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_layout->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void RecordForm::addField(FormField *field)
{
    field->caption()->setFixedWidth(100);
    field->caption()->setContentsMargins(0, 4, 0, 0);
    m_layout->addRow(field->caption(), field);
    m_fields.insert(field->key(), field);
    m_order.append(field);
    connect(field, &FormField::committed, this, [this, field](const QString &text) { commit(field->key(), text); });
    connect(field, &FormField::restored, this, [this, field] { m_refused[m_recordId].remove(field->key()); });
}

void RecordForm::addTitle(const QString &text)
{
    auto *title = new QLabel(text, widget());
    makeBold(title);
    title->setContentsMargins(0, m_order.isEmpty() ? 0 : 8, 0, 0);
    m_layout->addRow(title);
}

void RecordForm::addRemark(QLabel *label)
{
    label->setWordWrap(true);
    makeQuiet(label);
    m_layout->addRow(label);
}

void RecordForm::addRow(QWidget *row) { m_layout->addRow(row); }

void RecordForm::showRecord(const QString &id, const QMap<QString, QString> &values)
{
    flush();
    m_recordId = id;
    const auto refused = m_refused.value(id);
    for (FormField *field : std::as_const(m_order)) {
        field->show(values.value(field->key()));
        if (refused.contains(field->key()))
            field->showRefused(refused[field->key()].input, refused[field->key()].reason);
    }
}

void RecordForm::syncRecord(const QMap<QString, QString> &values)
{
    for (FormField *field : std::as_const(m_order))
        field->sync(values.value(field->key()));
}

QString RecordForm::sentence(const QString &key, const Error &error) const
{
    if (error.code == QLatin1String("not_a_number"))
        return tr("Write degrees as a number, for example -0,0263.");
    if (error.code == QLatin1String("not_a_day"))
        return tr("Write a day such as 22/11/2026 or 22 November 2026.");
    Error named = error;
    if (!named.args.isEmpty())
        named.args[0] = m_fields.contains(named.args[0]) ? m_fields[named.args[0]]->label() : m_fields[key]->label();
    return errorText(named);
}

void RecordForm::refuse(const QString &id, const QString &key, const QString &input, const Error &error)
{
    const QString reason = sentence(key, error);
    m_refused[id].insert(key, {input, reason});
    if (id == m_recordId && m_fields[key]->text() == input)
        m_fields[key]->setError(reason);
}

void RecordForm::accept(const QString &id, const QString &key, const QString &input, const QString &value)
{
    m_refused[id].remove(key);
    if (id == m_recordId && m_fields[key]->text() == input)
        m_fields[key]->show(value);
    Q_EMIT stored();
}

void RecordForm::flush()
{
    for (FormField *field : std::as_const(m_order))
        field->flush();
}

void RecordForm::begin()
{
    ensureVisible(0, 0);
    if (!m_order.isEmpty())
        m_order.first()->editor()->setFocus(Qt::ShortcutFocusReason);
}

} // namespace emonev
