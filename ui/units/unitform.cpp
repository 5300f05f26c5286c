#include "ui/units/unitform.h"
#include "core/uuid.h"
#include "core/whendone.h"
#include "items/registrywords.h"
#include "ui/units/unitfields.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/linefield.h"
#include "ui/widgets/textfield.h"
#include <QCollator>
#include <QLabel>

namespace emonev {

namespace {

QMap<QString, QString> valuesOf(const Unit &unit)
{
    QMap<QString, QString> values;
    for (const QString &key : unitfields::keys())
        values.insert(key, unitfields::text(unit, key));
    return values;
}

} // namespace

UnitForm::UnitForm(Workspace &workspace, QWidget *parent)
    : RecordForm(parent), m_workspace(workspace), m_service(workspace), m_hint(new QLabel(this))
{
    setObjectName(QStringLiteral("unitForm"));
    setAccessibleName(tr("Unit"));
    m_hint->setText(tr("New unit: it is stored once code, name and kind are filled in."));
    addRemark(m_hint);
    m_hint->hide();
    build();
}

void UnitForm::build()
{
    const auto line = [this](const char *key, const QString &label, const QString &hint = {}) {
        auto *field = new LineField(QLatin1String(key), label, widget());
        field->setHint(hint);
        addField(field);
    };
    const auto word = [](const char *column) {
        return RegistryWords::column(QStringLiteral("unit"), QLatin1String(column));
    };
    line("kode", word("code"));
    line("nama", word("name"));
    line("singkatan", word("short_name"));
    m_kind = new ChoiceField(QStringLiteral("jenis"), word("kind"), ChoiceField::Search::No, widget());
    addField(m_kind);
    m_parent = new ChoiceField(QStringLiteral("induk"), word("parent_id"), ChoiceField::Search::ByTyping, widget());
    addField(m_parent);
    line("alias", word("alias"), tr("Separated by semicolons"));
    addTitle(tr("Head"));
    line("kepala", word("head"));
    line("nip_kepala", word("head_nip"), tr("18 digits"));
    addTitle(tr("Address"));
    auto *address = new TextField(QStringLiteral("alamat"), word("address"), widget());
    address->setLines(2, 4);
    addField(address);
    line("telepon", word("phone"));
    line("pos_el", word("email"));
    line("lintang", word("lat"), tr("Degrees, for example -0,0263"));
    line("bujur", word("lon"), tr("Degrees, for example 109,3425"));
    addTitle(tr("Validity"));
    line("berlaku_dari", word("valid_from"), tr("Always"));
    line("berlaku_sampai", word("valid_to"), tr("Without end"));
    setKinds({});
}

void UnitForm::setKinds(const QVector<Unit> &units)
{
    QStringList kinds = defaultUnitKinds();
    for (const Unit &unit : units)
        if (!kinds.contains(unit.kind))
            kinds.append(unit.kind);
    QVector<Choice> choices;
    for (const QString &kind : std::as_const(kinds))
        choices.append({kind, RegistryWords::unitKind(kind)});
    m_kind->setChoices(choices);
}

void UnitForm::setUnits(const QVector<Unit> &units)
{
    setKinds(units);
    QVector<Choice> choices;
    for (const Unit &unit : units)
        choices.append({unit.id, QStringLiteral("%1 (%2)").arg(unit.name, unit.code)});
    QCollator order(QLocale(QLocale::Indonesian, QLocale::Indonesia));
    std::sort(choices.begin(), choices.end(),
              [&](const Choice &a, const Choice &b) { return order.compare(a.words, b.words) < 0; });
    choices.prepend({QString(), tr("(top of the city)")});
    m_parent->setChoices(choices);
}

void UnitForm::keepDraft()
{
    flush();
    if (m_new)
        m_draft = m_unit;
    m_new = false;
    m_hint->hide();
}

void UnitForm::showUnit(const Unit &unit)
{
    keepDraft();
    m_unit = unit;
    showRecord(unit.id, valuesOf(unit));
}

void UnitForm::syncUnit(const Unit &unit)
{
    if (unit.id != m_unit.id || m_new)
        return;
    m_unit = unit;
    syncRecord(valuesOf(unit));
}

void UnitForm::startNew(const QString &parentId)
{
    keepDraft();
    m_unit = m_draft;
    m_draft = {};
    if (m_unit.id.isEmpty()) {
        m_unit.id = newId(m_workspace.clock());
        m_unit.parentId = parentId;
    }
    m_new = true;
    m_hint->show();
    showRecord(m_unit.id, valuesOf(m_unit));
    begin();
}

void UnitForm::commit(const QString &key, const QString &input)
{
    const Unit before = m_unit;
    Unit next = m_unit;
    Result<void> fits = unitfields::set(next, key, input);
    if (fits)
        fits = checkUnit(next);
    const bool unfinished = m_new && !fits && fits.error().code == QLatin1String("required");
    if (!fits && !unfinished)
        return refuse(m_unit.id, key, input, fits.error());
    m_unit = next;
    if (!unfinished)
        save(key, input, before);
}

void UnitForm::save(const QString &key, const QString &input, const Unit &before)
{
    const QString label =
        m_new ? tr("Add unit %1").arg(m_unit.name) : tr("Change of %1: %2").arg(m_unit.name, field(key)->label());
    const Unit sent = m_unit;
    whenDone(m_service.save(sent, label), this,
             [=, this](const Result<Saved> &result) { saved(key, input, before, sent, result); });
}

void UnitForm::saved(const QString &key, const QString &input, const Unit &before, const Unit &sent,
                     const Result<Saved> &result)
{
    if (result) {
        accept(sent.id, key, input, unitfields::text(sent, key));
        if (m_new && sent.id == m_unit.id) {
            m_new = false;
            m_hint->hide();
            Q_EMIT created(sent.id);
        }
        return;
    }
    const QString guilty = result.error().args.value(0);
    const bool another = guilty != key && field(guilty) && sent.id == m_unit.id;
    if (another && m_new && !field(guilty)->hasError()) {
        (void)unitfields::set(m_unit, guilty, {});
        return refuse(sent.id, guilty, field(guilty)->text(), result.error());
    }
    if (sent.id == m_unit.id)
        (void)unitfields::set(m_unit, key, unitfields::text(before, key));
    // Two fields left quickly: the one that was right is sent again without the wrong one.
    if (another && field(guilty)->hasError())
        return commit(key, input);
    refuse(sent.id, key, input, result.error());
}

} // namespace emonev
