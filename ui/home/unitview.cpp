#include "ui/home/unitview.h"
#include "items/casewords.h"
#include "items/rowsmodel.h"
#include "ui/delegates/caselook.h"
#include "ui/home/dutypanel.h"
#include "ui/home/linkbutton.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/tableview.h"
#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

namespace emonev {

namespace {

constexpr int lettersShown = 4;

QLabel *title(const QString &text, QWidget *parent)
{
    QLabel *label = sectionTitle("homeSection", parent);
    label->setText(text);
    return label;
}

void setFact(LinkButton *button, const QString &text, ClockLook look)
{
    const CaseLook sign = clockLook(look);
    button->setFact(text, sign.glyph, sign.color);
}

} // namespace

UnitView::UnitView(Language language, QSettings &settings, QWidget *parent)
    : QScrollArea(parent), m_language(language), m_categories(new RowsModel(this)), m_urgent(new RowsModel(this))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    m_categories->setHeaders({tr("Category"), tr("Open"), tr("Late"), tr("Done")}, {1, 2, 3});
    m_urgent->setHeaders({tr("Subject"), tr("Clock")});
    auto *body = new QWidget(this);
    auto *columns = new QHBoxLayout(body);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(24);
    columns->addWidget(makeLeft(settings), 1);
    columns->addWidget(makeRight(settings), 1);
    setWidget(body);
}

TableView *UnitView::makeTable(const char *name, const QString &spoken, RowsModel *model, QSettings &settings)
{
    auto *table = new TableView(spoken, this);
    table->setObjectName(QLatin1String(name));
    table->setModel(model);
    table->setKeyRole(RowsModel::KeyRole);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setMinimumHeight(140);
    table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    table->setFrameShape(QFrame::NoFrame);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->horizontalHeader()->setStretchLastSection(false);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->remember(QLatin1String(name), settings);
    return table;
}

LinkButton *UnitView::makeLink(const char *name, const QString &about, const QString &page, const QString &kind)
{
    auto *button = new LinkButton({}, this);
    button->setFact(about); // until the figures are there
    button->setObjectName(QLatin1String(name));
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(button, &LinkButton::clicked, this, [=, this] { Q_EMIT wanted(page, kind, {}); });
    return button;
}

QWidget *UnitView::makeLeft(QSettings &settings)
{
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_late = makeLink("unitLate", tr("Late"), QStringLiteral("complaints"), QStringLiteral("late"));
    m_near = makeLink("unitNear", tr("Due soon"), QStringLiteral("complaints"), QStringLiteral("soon"));
    m_ahead = new QLabel(left);
    m_ahead->setObjectName(QStringLiteral("unitAhead"));
    m_ahead->setWordWrap(true);
    m_urgentTable = makeTable("unitUrgent", tr("What ends first"), m_urgent, settings);
    m_urgentTable->setColumnWidth(1, 130);
    m_urgentTable->emptyState()->setText(tr("Nothing is open"), tr("Every complaint is finished."),
                                         QStringLiteral("circle-check"));
    connect(m_urgentTable, &TableView::opened, this, [this](const QModelIndex &at) {
        Q_EMIT wanted(QStringLiteral("complaints"), QStringLiteral("case"), m_urgent->keyAt(at.row()));
    });
    m_duties = new DutyPanel(m_language, settings, left);
    connect(m_duties, &DutyPanel::wanted, this, &UnitView::wanted);
    column->addWidget(m_duties);
    column->addSpacing(10);
    column->addWidget(title(tr("Waiting for us"), left));
    column->addWidget(m_late);
    column->addWidget(m_near);
    column->addWidget(m_ahead);
    column->addSpacing(10);
    column->addWidget(title(tr("What ends first"), left));
    column->addWidget(m_urgentTable, 1);
    return left;
}

QWidget *UnitView::makeRight(QSettings &settings)
{
    auto *right = new QWidget(this);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_categoryTable = makeTable("unitCategories", tr("Complaints by category"), m_categories, settings);
    for (int number = 1; number <= 3; ++number)
        m_categoryTable->setColumnWidth(number, 76);
    m_categoryTable->emptyState()->setText(tr("No complaints yet"), {}, QStringLiteral("message-report"));
    connect(m_categoryTable, &TableView::opened, this, [this](const QModelIndex &at) {
        Q_EMIT wanted(QStringLiteral("complaints"), QStringLiteral("category"), m_categories->keyAt(at.row()));
    });
    m_quarter = makeLink("unitQuarter", tr("Our figures"), QStringLiteral("performance"), {});
    m_totals = makeLink("unitTotals", tr("Monthly totals"), QStringLiteral("monthly"), QStringLiteral("own"));
    m_letterTitle = title(tr("Warnings without a reply"), right);
    m_letters = new QWidget(right);
    m_letters->setLayout(new QVBoxLayout);
    m_letters->layout()->setContentsMargins(0, 0, 0, 0);
    m_letters->layout()->setSpacing(2);
    column->addWidget(title(tr("Complaints by category"), right));
    column->addWidget(m_categoryTable, 1);
    column->addSpacing(10);
    column->addWidget(title(tr("Our figures"), right));
    column->addWidget(m_quarter);
    column->addWidget(m_totals);
    column->addWidget(m_letterTitle);
    column->addWidget(m_letters);
    return right;
}

void UnitView::show(const UnitDashboard &board, const QDateTime &now)
{
    const QTimeZone zone(board.timeZone.toUtf8());
    showFacts(board, zone);
    showQuarter(board);
    showCategories(board);
    showUrgent(board, now.toSecsSinceEpoch());
    showTotals(board);
    showLetters(board, now.toTimeZone(zone).date());
}

void UnitView::showDuties(const DutyList &list) { m_duties->show(list); }

void UnitView::showFacts(const UnitDashboard &board, const QTimeZone &zone)
{
    const int late = board.outlook.lateNow();
    const int near = board.outlook.near();
    setFact(m_late, late > 0 ? tr("%Ln complaint(s) late", "", late) : tr("Nothing is late"),
            late > 0 ? ClockLook::Late : ClockLook::InTime);
    const QString until =
        board.outlook.nearUntil > 0 ? CaseWords::shortMoment(board.outlook.nearUntil, zone) : QString();
    setFact(m_near,
            near > 0 ? tr("%Ln due until %1", "", near).arg(until) : tr("Nothing more is due until %1").arg(until),
            near > 0 ? ClockLook::Soon : ClockLook::InTime);
    const int more = board.outlook.willBeLate();
    m_ahead->setText(more > 0 ? tr("%Ln more will be late if they take as long as before, the first on %1.", "", more)
                                    .arg(CaseWords::shortMoment(board.outlook.firstLateAt(), zone))
                              : QString());
    m_ahead->setVisible(more > 0);
}

void UnitView::showQuarter(const UnitDashboard &board)
{
    const auto share = board.resolve.inTimePermille();
    if (!share) {
        setFact(m_quarter, tr("Quarter %1: nothing was finished or late yet").arg(board.quarter), ClockLook::None);
        return;
    }
    const bool isReached = *share >= board.target * 10;
    const QString sign = m_language == Language::Indonesian ? QStringLiteral(",") : QStringLiteral(".");
    setFact(m_quarter,
            tr("Quarter %1: %2 % in time, target %3 %")
                .arg(board.quarter)
                .arg(QString::number(*share / 10) + sign + QString::number(*share % 10))
                .arg(board.target),
            isReached ? ClockLook::InTime : ClockLook::Late);
}

void UnitView::showCategories(const UnitDashboard &board)
{
    QVector<SmallRow> rows;
    const auto add = [&](const CategoryFigure &figure, const QString &words) {
        rows.append({figure.category,
                     {words, count(figure.open), count(figure.late), count(figure.done)},
                     {{}, figure.open, figure.late, figure.done},
                     tr("Done: in %1").arg(formatMonth(board.month, m_language)),
                     -1});
    };
    for (const CategoryFigure &figure : board.categories)
        add(figure, figure.category.isEmpty() ? tr("without a category") : figure.category);
    if (rows.size() > 1)
        add(board.sum, tr("Total"));
    m_categories->setRows(rows);
    m_categoryTable->emptyState()->setVisible(rows.isEmpty());
}

void UnitView::showUrgent(const UnitDashboard &board, qint64 now)
{
    QVector<SmallRow> rows;
    for (const CaseLine &line : board.urgent) {
        const CaseLook look = clockLook(CaseWords::clockLook(line, now, board.outlook.nearUntil));
        const QString clock = CaseWords::clock(line, now);
        rows.append({line.id,
                     {line.subject, look.glyph.isEmpty() ? clock : look.glyph + u' ' + clock},
                     {{}, line.due},
                     QStringLiteral("%1\n%2").arg(line.number, line.subject),
                     -1});
    }
    m_urgent->setRows(rows);
    m_urgentTable->emptyState()->setVisible(rows.isEmpty());
}

void UnitView::showTotals(const UnitDashboard &board)
{
    int open = 0;
    bool isLate = false;
    bool isBack = false;
    for (const MonthOfUnit &month : board.totals) {
        open += month.state == MonthState::Draft;
        isLate = isLate || month.isLate;
        isBack = isBack || (month.state == MonthState::Draft && !month.note.isEmpty());
    }
    const QString name = formatMonth(board.totalsMonth, m_language);
    const QString due = formatMediumDate(board.totalsDue, m_language);
    if (open == 0)
        setFact(m_totals, tr("Totals of %1 are handed in").arg(name), ClockLook::InTime);
    else if (isBack)
        setFact(m_totals, tr("Totals of %1 were given back by the city").arg(name), ClockLook::Late);
    else if (isLate)
        setFact(m_totals, tr("Totals of %1 were due on %2").arg(name, due), ClockLook::Late);
    else
        setFact(m_totals, tr("Totals of %1 are due on %2").arg(name, due), ClockLook::None);
}

void UnitView::showLetters(const UnitDashboard &board, const QDate &today)
{
    while (QLayoutItem *item = m_letters->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const qsizetype shown = std::min<qsizetype>(board.letters.size(), lettersShown);
    for (qsizetype i = 0; i < shown; ++i) {
        const LetterFile &file = board.letters[i];
        auto *button = new LinkButton({}, m_letters);
        button->setObjectName(QStringLiteral("unitLetter.") + file.letter.number);
        setFact(button,
                tr("%1: reply due on %2").arg(file.letter.number, formatMediumDate(file.letter.due, m_language)),
                file.letter.isLate(today) ? ClockLook::Late : ClockLook::Soon);
        connect(button, &LinkButton::clicked, this, [this, id = file.letter.complaintId] {
            Q_EMIT wanted(QStringLiteral("complaints"), QStringLiteral("case"), id);
        });
        m_letters->layout()->addWidget(button);
    }
    m_letterTitle->setText(board.letters.size() > shown
                               ? tr("Warnings without a reply (%1)").arg(count(board.letters.size()))
                               : tr("Warnings without a reply"));
    m_letterTitle->setVisible(shown > 0);
    m_letters->setVisible(shown > 0);
}

} // namespace emonev
