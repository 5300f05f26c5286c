#include "ui/settings/citypanel.h"
#include "core/clock.h"
#include "domain/letter.h"
#include "ui/print/logo.h"
#include "ui/settings/settingfield.h"
#include "ui/settings/sheetpreview.h"
#include "ui/text/errortext.h"
#include "ui/widgets/autosavelineedit.h"
#include "ui/widgets/contrast.h"
#include "ui/widgets/prompts.h"
#include <QBuffer>
#include <QComboBox>
#include <QFile>
#include <QFormLayout>
#include <QImageReader>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSvgRenderer>
#include <QVBoxLayout>

namespace emonev {

namespace {

QFormLayout *makeForm()
{
    auto *form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(6);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return form;
}

QString digitsOnly(const QString &nip) { return QString(nip).remove(u' '); }

bool canBeDrawn(const QByteArray &bytes)
{
    if (bytes.contains("<svg"))
        return QSvgRenderer(bytes).isValid();
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    return !reader.read().isNull();
}

Letterhead letterheadOf(const CitySettings &settings)
{
    QStringList contact;
    for (const QString &each : {settings.phone, settings.website, settings.email})
        if (!each.isEmpty())
            contact.append(each);
    QStringList lines;
    for (const QString &line : {settings.address, contact.join(QStringLiteral(" · "))})
        if (!line.isEmpty())
            lines.append(line);
    return {settings.logo, settings.government, settings.office, lines};
}

} // namespace

CityPanel::CityPanel(const SettingsParts &parts, QWidget *parent)
    : SettingsPanel(parts, parent), m_letterhead(new SheetPreview(body())), m_signature(new SheetPreview(body())),
      m_logo(new QLabel(body())), m_logoProblem(new QLabel(body())), m_example(makeHint())
{
    m_letterhead->setAccessibleName(tr("Preview of the letterhead"));
    m_signature->setAccessibleName(tr("Preview of the signature"));
    column()->addWidget(m_letterhead);
    column()->addSpacing(4);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(24);
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    left->addWidget(makeTitle(tr("City and letterhead")));
    left->addLayout(makeLetterhead());
    left->addStretch(1);
    right->addWidget(makeTitle(tr("Signature")));
    right->addLayout(makeSignature());
    right->addWidget(m_signature);
    right->addStretch(1);
    columns->addLayout(left, 1);
    columns->addLayout(right, 1);
    column()->addLayout(columns, 1);
}

QFormLayout *CityPanel::makeLetterhead()
{
    QFormLayout *form = makeForm();
    addField(form, "city.name", tr("City"), &CitySettings::cityName);
    addField(form, "letterhead.government", tr("First line"), &CitySettings::government);
    addField(form, "letterhead.office", tr("Office"), &CitySettings::office);
    addField(form, "letterhead.address", tr("Address"), &CitySettings::address);
    addField(form, "letterhead.phone", tr("Phone"), &CitySettings::phone);
    addField(form, "letterhead.website", tr("Website"), &CitySettings::website);
    addField(form, "letterhead.email", tr("E-mail"), &CitySettings::email);
    form->addRow(tr("Logo"), makeLogoRow());
    addCombo(form, "city.time_zone", tr("Time zone"), &CitySettings::timeZone,
             {{QStringLiteral("Asia/Jakarta"), tr("WIB (west, UTC+7)")},
              {QStringLiteral("Asia/Makassar"), tr("WITA (middle, UTC+8)")},
              {QStringLiteral("Asia/Jayapura"), tr("WIT (east, UTC+9)")}});
    return form;
}

QFormLayout *CityPanel::makeSignature()
{
    QFormLayout *form = makeForm();
    addField(form, "signature.place", tr("Place"), &CitySettings::place);
    addField(form, "signature.title", tr("Position"), &CitySettings::signerTitle);
    addField(form, "signature.name", tr("Name"), &CitySettings::signerName);
    addField(form, "signature.rank", tr("Rank"), &CitySettings::signerRank);
    addField(form, "signature.nip", tr("NIP"), &CitySettings::signerNip)->setPlaceholder(tr("18 digits"));
    addField(form, "letter.number_pattern", tr("Letter number"), &CitySettings::numberPattern)
        ->setPlaceholder(QStringLiteral("000.8.3/{n}/ORG/{year}"));
    form->addRow(QString(), m_example);
    addCombo(form, "print.paper", tr("Paper"), &CitySettings::paper,
             {{QStringLiteral("A4"), tr("A4 (210 × 297 mm)")}, {QStringLiteral("F4"), tr("F4 (215 × 330 mm)")}});
    return form;
}

QWidget *CityPanel::makeLogoRow()
{
    auto *whole = new QWidget(body());
    auto *rows = new QVBoxLayout(whole);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(2);
    auto *row = new QHBoxLayout;
    QPushButton *choose = makeButton("chooseLogo", tr("Choose…"), "photo");
    m_removeLogo = makeButton("removeLogo", tr("Remove"), "trash");
    choose->setToolTip(tr("PNG, JPEG or SVG, at most 1 MiB"));
    choose->setAccessibleName(tr("Choose a logo"));
    m_removeLogo->setAccessibleName(tr("Remove the logo"));
    m_logo->setFixedSize(28, 28);
    row->addWidget(m_logo);
    row->addWidget(choose);
    row->addWidget(m_removeLogo);
    row->addStretch(1);
    rows->addLayout(row);
    rows->addWidget(m_logoProblem);
    m_logoProblem->setObjectName(QStringLiteral("logoProblem"));
    m_logoProblem->setWordWrap(true);
    m_logoProblem->hide();
    connect(choose, &QPushButton::clicked, this, &CityPanel::chooseLogo);
    connect(m_removeLogo, &QPushButton::clicked, this, [this] {
        setLogo({}, tr("Remove the logo"));
        Q_EMIT undoOffered(tr("The logo was removed."));
    });
    return whole;
}

SettingField *CityPanel::addField(QFormLayout *form, const char *key, const QString &label, Member member)
{
    auto *field = new SettingField(QLatin1String(key), label, body());
    form->addRow(label, field);
    m_fields.insert(field, member);
    connect(field, &SettingField::committed, this, [=, this](const QString &text) { commit(field, member, text); });
    return field;
}

QComboBox *CityPanel::addCombo(QFormLayout *form, const char *key, const QString &label, Member member,
                               const QVector<QPair<QString, QString>> &choices)
{
    auto *combo = new QComboBox(body());
    combo->setObjectName(QLatin1String(key));
    combo->setAccessibleName(label);
    combo->setMinimumHeight(26);
    for (const auto &[value, words] : choices)
        combo->addItem(words, value);
    form->addRow(label, combo);
    m_combos.insert(combo, member);
    connect(combo, &QComboBox::activated, this, [=, this] {
        const QString value = combo->currentData().toString();
        change(tr("Change of \"%1\"").arg(label), [=](CitySettings &settings) { settings.*member = value; });
    });
    return combo;
}

void CityPanel::commit(SettingField *field, Member member, const QString &text)
{
    const QString value = member == &CitySettings::signerNip ? digitsOnly(text) : text.trimmed();
    auto saving = SettingsService(workspace())
                      .change([=](CitySettings &settings) { settings.*member = value; },
                              tr("Change of \"%1\"").arg(field->label()));
    follow(
        saving, [field] { field->accept(); },
        [field](Error error) {
            if (error.code == QLatin1String("required") || error.code == QLatin1String("too_long"))
                error.args[0] = field->label();
            field->refuse(errorText(error));
        });
}

void CityPanel::change(const QString &label, const std::function<void(CitySettings &)> &edit)
{
    follow(SettingsService(workspace()).change(edit, label));
}

void CityPanel::chooseLogo()
{
    const QString path = parts().prompts.openFile(this, tr("Choose a logo"),
                                                  {tr("Pictures (*.png *.jpg *.jpeg *.svg)"), tr("All files (*)")});
    if (path.isEmpty())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        refuseLogo({ErrorKind::NotFound, QStringLiteral("file_not_found"), {}, {path}});
        return;
    }
    const QByteArray bytes = file.read(largestLogo + 1);
    if (const Result<void> checked = checkLogo(bytes); !checked)
        refuseLogo(checked.error());
    else if (!canBeDrawn(bytes))
        refuseLogo({ErrorKind::InvalidData, QStringLiteral("logo_damaged"), {}, {}});
    else
        setLogo(bytes, tr("Change of the logo"));
}

void CityPanel::setLogo(const QByteArray &bytes, const QString &label)
{
    auto saving =
        SettingsService(workspace()).change([bytes](CitySettings &settings) { settings.logo = bytes; }, label);
    follow(
        saving, [this] { m_logoProblem->hide(); }, [this](const Error &error) { refuseLogo(error); });
}

void CityPanel::refuseLogo(const Error &error)
{
    const QColor red = readableOn(QColor(0xb3261e), palette().color(QPalette::Window));
    m_logoProblem->setText(
        QStringLiteral("<span style=\"color:%1\">■ %2</span>").arg(red.name(), errorText(error).toHtmlEscaped()));
    m_logoProblem->setAccessibleName(errorText(error));
    m_logoProblem->show();
}

void CityPanel::load()
{
    const Result<CitySettings> found = SettingsService(workspace()).load();
    if (!found) {
        Q_EMIT failed(found.error());
        return;
    }
    m_settings = *found;
    showSettings();
}

void CityPanel::flush()
{
    for (auto each = m_fields.begin(); each != m_fields.end(); ++each)
        each.key()->flush();
}

void CityPanel::showSettings()
{
    for (auto each = m_fields.begin(); each != m_fields.end(); ++each) {
        const QString value = m_settings.*each.value();
        each.key()->setStored(each.value() == &CitySettings::signerNip ? formatNip(value) : value);
    }
    for (auto each = m_combos.begin(); each != m_combos.end(); ++each) {
        const QString value = m_settings.*each.value();
        if (each.key()->findData(value) < 0)
            each.key()->addItem(value, value);
        each.key()->setCurrentIndex(each.key()->findData(value));
    }
    QPixmap small(m_logo->size() * devicePixelRatioF());
    small.fill(Qt::transparent);
    QPainter painter(&small);
    if (const auto paint = logoPainter(m_settings.logo))
        paint(painter, QRectF(small.rect()));
    painter.end();
    small.setDevicePixelRatio(devicePixelRatioF());
    m_logo->setPixmap(small);
    m_logo->setVisible(!m_settings.logo.isEmpty());
    m_removeLogo->setVisible(!m_settings.logo.isEmpty());
    showPreviews();
}

void CityPanel::showPreviews()
{
    const PaperSize paper = paperFromName(m_settings.paper).value_or(PaperSize::A4);
    const QDate today = workspace().clock().now().toTimeZone(QTimeZone(m_settings.timeZone.toLatin1())).date();
    const QString date = formatDate(today, Language::Indonesian);
    const QString placeAndDate = m_settings.place.isEmpty() ? date : m_settings.place + QStringLiteral(", ") + date;
    const QString number = letterNumber(m_settings.numberPattern, 12, QStringLiteral("01.02"), today);
    Document letter;
    letter.letterhead = letterheadOf(m_settings);
    letter.blocks = {ReferenceBlock{{{QStringLiteral("Nomor"), number}}, placeAndDate, {}}};
    const double width = paperMillimetres(paper).width();
    m_letterhead->setDocument(letter, paper, QRectF(20, 22, width - 30, 40));
    const QString nip =
        m_settings.signerNip.isEmpty() ? QString() : QStringLiteral("NIP ") + formatNip(m_settings.signerNip);
    Document signature;
    signature.blocks = {
        SignatureBlock{placeAndDate, m_settings.signerTitle, m_settings.signerName, m_settings.signerRank, nip}};
    m_signature->setDocument(signature, paper, QRectF(width / 2 - 5, 22, width / 2, 56));
    m_example->setText(number.isEmpty() ? tr("{n} becomes the number, {kode} the unit's code, {bulan-romawi} the "
                                             "month, {year} the year.")
                                        : tr("For example %1").arg(number));
}

} // namespace emonev
