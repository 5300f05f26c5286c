#include "ui/findings/findingorderdialog.h"
#include "ui/text/format.h"
#include "ui/widgets/contrast.h"
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>

namespace emonev {

FindingOrderDialog::FindingOrderDialog(const QVector<QPair<QString, QString>> &units, const QString &unitId,
                                       const QDate &today, const QDate &due, QWidget *parent)
    : QDialog(parent), m_units(new QComboBox(this)), m_list(new QListWidget(this)), m_due(new QDateEdit(this)),
      m_body(new QPlainTextEdit(this)), m_error(new QLabel(this)), m_ok(new QPushButton(this))
{
    setObjectName(QStringLiteral("findingOrderDialog"));
    setWindowTitle(tr("Put to the unit what is short"));
    for (const auto &[id, name] : units)
        m_units->addItem(name, id);
    m_units->setCurrentIndex(std::max(0, m_units->findData(unitId)));
    m_due->setMinimumDate(today.addDays(1));
    m_due->setDate(due);
    build();
    connect(m_units, &QComboBox::currentIndexChanged, this, [this] { Q_EMIT unitChosen(this->unitId()); });
    connect(m_list, &QListWidget::itemChanged, this, &FindingOrderDialog::count);
    connect(m_ok, &QPushButton::clicked, this, [this] {
        m_error->hide();
        m_ok->setEnabled(false);
        Q_EMIT submitted();
    });
    count();
}

void FindingOrderDialog::build()
{
    m_units->setObjectName(QStringLiteral("orderUnit"));
    m_units->setAccessibleName(tr("Unit"));
    m_units->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_list->setObjectName(QStringLiteral("orderLines"));
    m_list->setAccessibleName(tr("Lines that are short"));
    m_list->setUniformItemSizes(true);
    m_list->setMinimumHeight(180);
    m_due->setObjectName(QStringLiteral("orderDue"));
    m_due->setAccessibleName(tr("Answer due"));
    m_due->setDisplayFormat(QStringLiteral("d MMM yyyy"));
    m_due->setCalendarPopup(true);
    m_body->setObjectName(QStringLiteral("orderBody"));
    m_body->setAccessibleName(tr("What the city asks for"));
    m_body->setTabChangesFocus(true);
    m_body->setFixedHeight(m_body->fontMetrics().lineSpacing() * 3 + 12);
    auto *form = new QFormLayout;
    form->setSpacing(8);
    form->addRow(tr("&Unit"), m_units);
    form->addRow(tr("&Lines"), m_list);
    form->addRow(tr("Answer &due"), m_due);
    form->addRow(tr("&Asked"), m_body);
    m_error->setObjectName(QStringLiteral("orderError"));
    m_error->setWordWrap(true);
    m_error->hide();
    m_ok->setObjectName(QStringLiteral("orderOk"));
    m_ok->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_ok);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addLayout(form, 1);
    column->addWidget(m_error);
    column->addLayout(buttons);
    resize(640, 480);
}

void FindingOrderDialog::setLines(const QVector<ShortLine> &lines)
{
    const bool english = languageFromCode(QLocale().name()) == Language::English;
    m_lines = lines;
    m_error->hide();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const ShortLine &line : lines) {
        QString text = line.line.indicator + u' ' + (english ? line.indicator.nameEn : line.indicator.nameId);
        if (!line.serviceName.isEmpty())
            text += QStringLiteral(" · ") + line.serviceName;
        auto *item = new QListWidgetItem(text, m_list);
        item->setToolTip(line.note.isEmpty() ? text : text + u'\n' + line.note);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
    count();
}

void FindingOrderDialog::count()
{
    const int chosen = int(order().lines.size());
    m_ok->setText(tr("Put %Ln line(s) to the unit", nullptr, chosen));
    m_ok->setEnabled(chosen > 0);
}

QString FindingOrderDialog::unitId() const { return m_units->currentData().toString(); }

FindingOrder FindingOrderDialog::order() const
{
    FindingOrder order;
    order.due = m_due->date();
    order.body = m_body->toPlainText().trimmed();
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->checkState() == Qt::Checked)
            order.lines.append(m_lines[row].line);
    return order;
}

void FindingOrderDialog::showError(const QString &sentence)
{
    QPalette colors = m_error->palette();
    colors.setColor(QPalette::WindowText, readableOn(QColor(0xb3261e), palette().color(QPalette::Window)));
    m_error->setPalette(colors);
    m_error->setText(sentence);
    m_error->show();
    count();
}

} // namespace emonev
