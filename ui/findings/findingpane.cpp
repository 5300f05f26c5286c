#include "ui/findings/findingpane.h"
#include "reports/findingwords.h"
#include "ui/findings/findingstory.h"
#include <QEvent>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

namespace emonev {

namespace {

constexpr FindingStep steps[] = {FindingStep::Answered,  FindingStep::Accepted, FindingStep::Returned,
                                 FindingStep::Extended,  FindingStep::Appealed, FindingStep::Upheld,
                                 FindingStep::Dismissed, FindingStep::Withdrawn};

} // namespace

FindingPane::FindingPane(QWidget *parent) : QWidget(parent), m_story(new QTextBrowser(this))
{
    m_story->setObjectName(QStringLiteral("findingStory"));
    m_story->setAccessibleName(tr("The finding and its steps"));
    m_story->setOpenLinks(false);
    m_story->setFrameShape(QFrame::NoFrame);
    m_story->setTabChangesFocus(true);
    m_story->document()->setDocumentMargin(8);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 0);
    column->setSpacing(4);
    auto *buttons = new QHBoxLayout;
    auto *more = new QHBoxLayout;
    for (const FindingStep step : steps) {
        auto *button = new QToolButton(this);
        button->setObjectName(QStringLiteral("finding-") + findings::word(step));
        button->setText(FindingWords::action(step));
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, [this, step] { Q_EMIT stepWanted(step); });
        m_buttons.append(button);
        (m_buttons.size() <= 3 ? buttons : more)->addWidget(button);
    }
    buttons->addStretch(1);
    more->addStretch(1);
    column->addLayout(buttons);
    column->addLayout(more);
    column->addWidget(m_story, 1);
    connect(m_story, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) { follow(url.toString()); });
    clear({});
}

void FindingPane::show(const FindingFile &file, const QString &role, const QDate &today)
{
    m_file = file;
    m_role = role;
    m_today = today;
    render();
}

void FindingPane::clear(const QString &why)
{
    m_file.reset();
    for (QToolButton *button : std::as_const(m_buttons))
        button->hide();
    m_story->setPlainText(why);
}

void FindingPane::render()
{
    if (!m_file)
        return;
    const QVector<FindingStep> possible = findings::possible(m_file->finding, m_file->standing, m_role, m_today);
    for (int i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setVisible(possible.contains(steps[i]));
    m_story->setHtml(FindingStory(*m_file, m_today, palette()).html());
}

void FindingPane::follow(const QString &link)
{
    if (!m_file || !link.startsWith(QStringLiteral("file:")))
        return;
    const QString event = link.section(u':', 1).section(u'/', 0, 0);
    const QVector<Attachment> files = m_file->files.value(event);
    const int place = link.section(u'/', 1).toInt();
    if (place >= 0 && place < files.size())
        Q_EMIT fileWanted(files[place]);
}

void FindingPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        render();
}

} // namespace emonev
