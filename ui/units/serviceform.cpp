#include "ui/units/serviceform.h"
#include "core/uuid.h"
#include "core/whendone.h"
#include "items/registrywords.h"
#include "ui/units/unitfields.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/linefield.h"
#include "ui/widgets/textfield.h"
#include <QCollator>
#include <QLabel>
#include <QPushButton>

namespace emonev {

namespace {

QMap<QString, QString> valuesOf(const Service &service)
{
    QMap<QString, QString> values;
    for (const QString &key : unitfields::serviceKeys())
        values.insert(key, unitfields::text(service, key));
    return values;
}

} // namespace

ServiceForm::ServiceForm(Workspace &workspace, QWidget *parent)
    : RecordForm(parent), m_workspace(workspace), m_service(workspace), m_hint(new QLabel(this)),
      m_standard(new QLabel(this)), m_openStandard(new QPushButton(this))
{
    setObjectName(QStringLiteral("serviceForm"));
    setAccessibleName(tr("Service"));
    m_hint->setText(tr("New service: it is stored once code, name and unit are filled in."));
    addRemark(m_hint);
    m_hint->hide();
    build();
}

void ServiceForm::build()
{
    const auto word = [](const char *column) {
        return RegistryWords::column(QStringLiteral("service"), QLatin1String(column));
    };
    addField(new LineField(QStringLiteral("kode"), word("code"), widget()));
    auto *name = new TextField(QStringLiteral("nama"), word("name"), widget());
    name->setLines(1, 4);
    addField(name);
    m_unit = new ChoiceField(QStringLiteral("kode_unit"), word("unit_id"), ChoiceField::Search::ByTyping, widget());
    addField(m_unit);
    addField(new LineField(QStringLiteral("bidang"), word("sector"), widget()));
    addTitle(tr("Service standard"));
    m_standard->setWordWrap(true);
    m_standard->setObjectName(QStringLiteral("standardSummary"));
    addRow(m_standard);
    m_openStandard->setText(tr("Open the &standard"));
    m_openStandard->setIcon(Icons::get(QStringLiteral("file-text")));
    m_openStandard->setObjectName(QStringLiteral("openStandard"));
    m_openStandard->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_openStandard, &QPushButton::clicked, this, [this] { Q_EMIT standardRequested(m_record.id); });
    addRow(m_openStandard);
}

void ServiceForm::setUnits(const QVector<Unit> &units)
{
    QVector<Choice> choices;
    for (const Unit &unit : units)
        choices.append({unit.id, QStringLiteral("%1 (%2)").arg(unit.name, unit.code)});
    QCollator order(QLocale(QLocale::Indonesian, QLocale::Indonesia));
    std::sort(choices.begin(), choices.end(),
              [&](const Choice &a, const Choice &b) { return order.compare(a.words, b.words) < 0; });
    m_unit->setChoices(choices);
}

void ServiceForm::setStandard(const StandardSummary &standard)
{
    m_openStandard->setEnabled(!m_new);
    if (standard.versionNo == 0)
        m_standard->setText(tr("This service has no standard yet."));
    else
        m_standard->setText(tr("Version %1 (%2): %3 of 14 components, %4 of 6 public.")
                                .arg(standard.versionNo)
                                .arg(RegistryWords::standardState(standard.state))
                                .arg(standard.filled)
                                .arg(standard.filledPublic));
}

void ServiceForm::keepDraft()
{
    flush();
    if (m_new)
        m_draft = m_record;
    m_new = false;
    m_hint->hide();
}

void ServiceForm::showService(const Service &service)
{
    keepDraft();
    m_record = service;
    showRecord(service.id, valuesOf(service));
}

void ServiceForm::syncService(const Service &service)
{
    if (service.id != m_record.id || m_new)
        return;
    m_record = service;
    syncRecord(valuesOf(service));
}

void ServiceForm::startNew(const QString &unitId)
{
    keepDraft();
    m_record = m_draft;
    m_draft = {};
    if (m_record.id.isEmpty()) {
        m_record.id = newId(m_workspace.clock());
        m_record.unitId = unitId;
    }
    m_new = true;
    m_hint->show();
    showRecord(m_record.id, valuesOf(m_record));
    setStandard({});
    begin();
}

void ServiceForm::commit(const QString &key, const QString &input)
{
    const Service before = m_record;
    Service next = m_record;
    unitfields::set(next, key, input);
    const Result<void> fits = checkService(next);
    const bool unfinished = m_new && !fits && fits.error().code == QLatin1String("required");
    if (!fits && !unfinished)
        return refuse(m_record.id, key, input, fits.error());
    m_record = next;
    if (!unfinished)
        save(key, input, before);
}

void ServiceForm::save(const QString &key, const QString &input, const Service &before)
{
    const QString label = m_new ? tr("Add service %1").arg(m_record.name)
                                : tr("Change of %1: %2").arg(m_record.name, field(key)->label());
    const Service sent = m_record;
    whenDone(m_service.save(sent, label), this,
             [=, this](const Result<Saved> &result) { saved(key, input, before, sent, result); });
}

void ServiceForm::saved(const QString &key, const QString &input, const Service &before, const Service &sent,
                        const Result<Saved> &result)
{
    if (result) {
        accept(sent.id, key, input, unitfields::text(sent, key));
        if (m_new && sent.id == m_record.id) {
            m_new = false;
            m_hint->hide();
            setStandard({});
            Q_EMIT created(sent.id);
        }
        return;
    }
    const QString guilty = result.error().args.value(0);
    const bool another = guilty != key && field(guilty) && sent.id == m_record.id;
    if (another && m_new && !field(guilty)->hasError()) {
        unitfields::set(m_record, guilty, {});
        return refuse(sent.id, guilty, field(guilty)->text(), result.error());
    }
    if (sent.id == m_record.id)
        unitfields::set(m_record, key, unitfields::text(before, key));
    // Two fields left quickly: the one that was right is sent again without the wrong one.
    if (another && field(guilty)->hasError())
        return commit(key, input);
    refuse(sent.id, key, input, result.error());
}

} // namespace emonev
