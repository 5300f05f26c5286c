#include "ui/complaints/reporterdialog.h"
#include "core/whendone.h"
#include "items/casewords.h"
#include "items/inbackground.h"
#include "items/rowsmodel.h"
#include "ui/text/errortext.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/tableview.h"
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace emonev {

ReporterDialog::ReporterDialog(Workspace &workspace, const QString &complaintId, const QString &number,
                               const QTimeZone &zone, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_id(complaintId), m_zone(zone), m_reason(new QLineEdit(this)),
      m_open(new QPushButton(tr("Open identity"), this)), m_answer(new QLabel(this)), m_looks(new RowsModel(this))
{
    setObjectName(QStringLiteral("reporterDialog"));
    setWindowTitle(tr("Identity of the reporter"));
    build(number);
    readLooks();
}

void ReporterDialog::build(const QString &number)
{
    auto *what =
        new QLabel(tr("The name is shown only to you, and it is written down who opened it, when and why."), this);
    what->setWordWrap(true);
    makeQuiet(what);
    m_reason->setObjectName(QStringLiteral("reporterReason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("For example: to ask for the exact place"));
    m_open->setObjectName(QStringLiteral("reporterOpen"));
    m_open->setDefault(true);
    m_open->setEnabled(false);
    m_answer->setObjectName(QStringLiteral("reporterAnswer"));
    m_answer->setTextFormat(Qt::PlainText);
    m_answer->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_answer->setWordWrap(true);
    m_answer->hide();
    makeBold(m_answer, 1);
    auto *form = new QFormLayout;
    form->setSpacing(8);
    form->addRow(tr("Case"), new QLabel(number, this));
    form->addRow(tr("&Reason"), m_reason);
    m_looks->setHeaders({tr("When"), tr("Who"), tr("Why")});
    auto *table = new TableView(tr("Who opened the identity"), this);
    table->setModel(m_looks);
    table->setColumnWidth(0, 150);
    table->setColumnWidth(1, 110);
    table->horizontalHeader()->setSectionsClickable(false);
    table->setFixedHeight(150);
    table->emptyState()->setText(tr("Nobody has opened it yet"));
    auto *close = new QPushButton(tr("Close"), this);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(m_open);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(what);
    column->addLayout(form);
    column->addWidget(m_answer);
    column->addWidget(table);
    column->addLayout(buttons);
    setMinimumWidth(480);
    connect(m_reason, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_open->setEnabled(!text.trimmed().isEmpty()); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_open, &QPushButton::clicked, this, &ReporterDialog::openIdentity);
}

void ReporterDialog::openIdentity()
{
    m_open->setEnabled(false);
    m_answer->hide();
    // The keychain may ask for its password meanwhile.
    whenDone(inBackground([&workspace = m_workspace, id = m_id, reason = m_reason->text().trimmed()] {
                 return ReporterService(workspace).open(id, reason);
             }),
             this, [this](const Result<Reporter> &found) { show(found); });
}

void ReporterDialog::show(const Result<Reporter> &found)
{
    m_open->setEnabled(!found);
    m_answer->setText(found ? QStringList({found->name, found->contact}).join(u'\n').trimmed()
                            : errorText(found.error()));
    m_answer->show();
    adjustSize();
    readLooks();
}

void ReporterDialog::readLooks()
{
    whenDone(
        inBackground([&workspace = m_workspace, id = m_id] { return ReporterService(workspace).looks(id); }), this,
        [this](const Result<QVector<ReporterLook>> &looks) {
            QVector<SmallRow> rows;
            for (const ReporterLook &look : looks.value_or(QVector<ReporterLook>()))
                rows.append(
                    {{}, {CaseWords::moment(look.at.toSecsSinceEpoch(), m_zone), look.user, look.reason}, {}, {}, -1});
            m_looks->setRows(rows);
        });
}

} // namespace emonev
