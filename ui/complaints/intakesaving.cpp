#include "core/clock.h"
#include "core/whendone.h"
#include "items/casewords.h"
#include "services/caseservice.h"
#include "ui/complaints/intakeform.h"
#include "ui/complaints/similarhints.h"
#include "ui/complaints/typeahead.h"
#include "ui/text/errortext.h"
#include "ui/widgets/contrast.h"
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>

namespace emonev {

namespace {

/// "−6,2" and "-6.2" alike; nothing where it is no number.
std::optional<double> real(const QLineEdit &edit)
{
    QString text = edit.text().trimmed();
    text.replace(QLatin1Char(','), QLatin1Char('.')).replace(QChar(0x2212), QLatin1Char('-'));
    bool ok = false;
    const double value = text.toDouble(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

bool isNoNumber(const QLineEdit &edit) { return !edit.text().trimmed().isEmpty() && !real(edit); }

} // namespace

ReportSoFar IntakeForm::soFar() const
{
    const ComplaintDraft typed = draft();
    return {{},
            typed.subject,
            typed.body,
            typed.address,
            typed.category,
            typed.lat,
            typed.lon,
            (typed.received.isValid() ? typed.received : m_workspace.clock().now()).toSecsSinceEpoch()};
}

ComplaintDraft IntakeForm::draft() const
{
    ComplaintDraft draft;
    draft.channel = m_channel->chosen().toString();
    draft.unitId = m_unit->chosen().toString();
    draft.serviceId = m_service->chosen().toString();
    draft.category = m_category->currentText().trimmed();
    draft.kind = CaseClass(m_kind->currentData().toInt());
    draft.subject = m_subject->text();
    draft.body = m_body->toPlainText();
    draft.address = m_address->text();
    draft.lat = real(*m_lat);
    draft.lon = real(*m_lon);
    draft.anonymous = m_anonymous->isChecked();
    draft.sealed = m_sealed->isChecked();
    draft.reporter = {m_reporter->text().trimmed(), m_contact->text().trimmed()};
    if (m_receivedTouched)
        draft.received = QDateTime(m_received->date(), m_received->time(), m_choices.zone).toUTC();
    return draft;
}

std::pair<QString, QString> IntakeForm::wrong() const
{
    const std::pair<const char *, const TypeAhead *> lists[] = {
        {"channel", m_channel}, {"unit", m_unit}, {"service", m_service}};
    for (const auto &[key, list] : lists)
        if (list->isUnknown())
            return {QLatin1String(key), tr("\"%1\" is not in the list.").arg(list->currentText())};
    if (!m_channel->chosen().isValid())
        return {QStringLiteral("channel"), tr("Choose the channel on which it came.")};
    if (!m_unit->chosen().isValid())
        return {QStringLiteral("unit"), tr("Choose the unit it is about.")};
    if (m_subject->text().trimmed().isEmpty())
        return {QStringLiteral("subject"), tr("Say in a few words what it is about.")};
    for (const auto &[key, edit] : {std::pair{"lat", m_lat}, std::pair{"lon", m_lon}})
        if (isNoNumber(*edit))
            return {QLatin1String(key), tr("\"%1\" is no number; write it as −6,2088.").arg(edit->text())};
    return {};
}

void IntakeForm::save()
{
    if (m_saving)
        return;
    for (TypeAhead *list : {m_channel, m_unit, m_service, m_category})
        list->settle();
    if (const auto [key, sentence] = wrong(); !key.isEmpty()) {
        tell(key, sentence);
        return;
    }
    m_saving = true;
    m_save->setEnabled(false);
    m_error->hide();
    whenDone(m_intake.add(draft()), this,
             [this, repeats = m_similar->marked()](const Result<NewComplaint> &made) { stored(made, repeats); });
}

void IntakeForm::stored(const Result<NewComplaint> &made, const QString &repeats)
{
    m_saving = false;
    m_save->setEnabled(true);
    if (!made) {
        Error error = made.error();
        QString key = error.args.value(0);
        if (error.code == u"reporter_key_missing" || error.code.startsWith(u"keychain") ||
            error.code.startsWith(u"secret_file"))
            key = QStringLiteral("reporter");
        for (const Field &field : std::as_const(m_fields))
            if (!error.args.isEmpty() && field.key == error.args[0])
                error.args[0] = field.label;
        tell(key, errorText(error));
        return;
    }
    m_settings.setValue(channelKey(), m_channel->chosen());
    m_settings.setValue(unitKey(), m_unit->chosen());
    m_number->setText(made->number);
    QStringList hints{tr("saved. Give this number to the reporter.")};
    for (const QString &code : made->warnings)
        hints.append(CaseWords::warning(code, {}, {}));
    m_hint->setText(hints.join(u' '));
    m_done->show();
    m_filling = true;
    for (QLineEdit *edit : {m_subject, m_address, m_lat, m_lon, m_reporter, m_contact})
        edit->clear();
    m_body->clear();
    if (const QString category = m_category->currentText(); !category.isEmpty() && m_category->findText(category) < 0)
        m_category->addItem(category, category);
    m_category->choose({});
    m_service->choose({});
    m_kind->setCurrentIndex(0);
    m_anonymous->setChecked(false);
    m_sealed->setChecked(false);
    m_filling = false;
    m_draft.keep({});
    m_similar->clear();
    beginNext();
    if (!repeats.isEmpty())
        join(*made, repeats);
    Q_EMIT added(made->id, made->number);
}

/// It was received in any case; joining it to the one it repeats is a step of its own.
void IntakeForm::join(const NewComplaint &made, const QString &into)
{
    whenDone(CaseService(m_workspace).merge(made.id, into), this, [this, made](const Result<AddedEvent> &joined) {
        if (joined)
            m_hint->setText(m_hint->text() + u' ' + tr("Joined to the one it repeats."));
        else
            tell({}, tr("%1 is saved, but could not be joined: %2").arg(made.number, errorText(joined.error())));
    });
}

void IntakeForm::beginNext()
{
    m_filling = true;
    const QDateTime at = now();
    m_received->setDateTime(QDateTime(at.date(), QTime(at.time().hour(), at.time().minute()), Qt::UTC));
    m_filling = false;
    m_receivedTouched = false;
    QWidget *first = m_channel;
    if (m_channel->chosen().isValid())
        first = m_unit->chosen().isValid() ? m_category : m_unit;
    first->setFocus(Qt::TabFocusReason);
}

void IntakeForm::tell(const QString &key, const QString &sentence)
{
    QString text = sentence;
    for (const Field &field : std::as_const(m_fields))
        if (field.key == key) {
            text = QStringLiteral("%1: %2").arg(field.label, sentence);
            field.editor->setFocus(Qt::OtherFocusReason);
        }
    QPalette colors = m_error->palette();
    colors.setColor(QPalette::WindowText,
                    readableOn(key.isEmpty() ? QColor(0x9a6b00) : QColor(0xb3261e), palette().color(QPalette::Window)));
    m_error->setPalette(colors);
    m_error->setText(text);
    m_error->show();
}

void IntakeForm::reject()
{
    m_reporter->clear();
    m_contact->clear();
    QDialog::reject();
}

} // namespace emonev
