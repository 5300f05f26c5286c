#include "ui/standards/standardhead.h"
#include "core/whendone.h"
#include "items/registrywords.h"
#include "ui/text/dayinput.h"
#include "ui/text/errortext.h"
#include "ui/widgets/linefield.h"
#include <QGridLayout>
#include <QLabel>

namespace emonev {

namespace {

QString textOf(const Standard &standard, const QString &key)
{
    if (key == QLatin1String("nomor_sk"))
        return standard.decreeNo;
    if (key == QLatin1String("tanggal_sk"))
        return dayForInput(standard.decreeDate);
    return dayForInput(standard.effectiveFrom);
}

/// False when the text is no day.
bool setText(Standard &standard, const QString &key, const QString &text)
{
    if (key == QLatin1String("nomor_sk")) {
        standard.decreeNo = text.simplified();
        return true;
    }
    const auto day = dayFromInput(text);
    if (day)
        (key == QLatin1String("berlaku") ? standard.effectiveFrom : standard.decreeDate) = *day;
    return day.has_value();
}

} // namespace

StandardHead::StandardHead(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_service(workspace)
{
    build();
}

void StandardHead::build()
{
    const auto word = [](const char *column) {
        return RegistryWords::column(QStringLiteral("standard"), QLatin1String(column));
    };
    add(new LineField(QStringLiteral("nomor_sk"), word("decree_no"), this));
    for (const char *key : {"tanggal_sk", "berlaku"}) {
        const bool decree = qstrcmp(key, "tanggal_sk") == 0;
        auto *day = new LineField(QLatin1String(key), word(decree ? "decree_date" : "effective_from"), this);
        day->setHint(tr("day/month/year"));
        add(day);
    }
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(2);
    for (int i = 0; i < m_fields.size(); ++i) {
        grid->addWidget(m_fields[i]->caption(), 0, i);
        grid->addWidget(m_fields[i], 1, i, Qt::AlignTop);
        grid->setColumnStretch(i, 1);
    }
}

void StandardHead::add(FormField *field)
{
    m_fields.append(field);
    connect(field, &FormField::committed, this, [this, field](const QString &input) { commit(field, input); });
}

void StandardHead::show(const Standard &standard)
{
    flush();
    m_standard = standard;
    setReadOnly(false);
    for (FormField *field : std::as_const(m_fields))
        field->show(textOf(standard, field->key()));
    setReadOnly(m_workspace.isReadOnly() || standard.state == QLatin1String("published"));
}

void StandardHead::sync(const Standard &standard)
{
    m_standard = standard;
    for (FormField *field : std::as_const(m_fields))
        field->sync(textOf(standard, field->key()));
    setReadOnly(m_workspace.isReadOnly() || standard.state == QLatin1String("published"));
}

void StandardHead::setReadOnly(bool readOnly)
{
    for (FormField *field : std::as_const(m_fields))
        field->setReadOnly(readOnly);
}

void StandardHead::commit(FormField *field, const QString &input)
{
    const Standard before = m_standard;
    Standard next = m_standard;
    if (!setText(next, field->key(), input)) {
        field->setError(tr("Write a day such as 22/11/2026 or 22 November 2026."));
        return;
    }
    m_standard = next;
    const QString label = tr("Standard, version %1: %2").arg(next.versionNo).arg(field->label());
    whenDone(m_service.saveHead(next, label), this, [=, this](const Result<Saved> &result) {
        const bool here = m_standard.id == next.id;
        if (!result && here) {
            (void)setText(m_standard, field->key(), textOf(before, field->key()));
            field->setError(errorText(result.error()));
        }
        if (result && here && field->text() == input)
            field->show(textOf(next, field->key()));
        if (result)
            Q_EMIT stored();
    });
}

void StandardHead::flush()
{
    for (FormField *field : std::as_const(m_fields))
        field->flush();
}

} // namespace emonev
