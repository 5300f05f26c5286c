#include "ui/assessment/evidencelist.h"
#include "ui/widgets/icons.h"
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QMimeData>
#include <QToolButton>

namespace emonev {

EvidenceList::EvidenceList(QWidget *parent) : QWidget(parent), m_list(new QListWidget(this))
{
    setAcceptDrops(true);
    m_list->setObjectName(QStringLiteral("evidenceList"));
    m_list->setAccessibleName(tr("Evidence files"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setFixedHeight(m_list->fontMetrics().height() * 3 + 14);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_list);
    auto *line = new QHBoxLayout;
    line->setSpacing(4);
    column->addLayout(line);
    m_add = addButton(tr("Add…"), "paperclip");
    m_open = addButton(tr("Open"), "eye");
    m_remove = addButton(tr("Remove"), "trash");
    m_add->setToolTip(tr("Adds JPEG, PNG or PDF files (B); files can also be dropped here."));
    for (QToolButton *button : {m_open, m_remove}) { // by picture only, to fit a narrow panel
        button->setToolTip(button->text());
        button->setAccessibleName(button->text());
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    }
    for (QToolButton *button : {m_add, m_open, m_remove})
        line->addWidget(button);
    line->addStretch(1);
    connect(m_add, &QToolButton::clicked, this, &EvidenceList::addRequested);
    connect(m_open, &QToolButton::clicked, this, [this] {
        if (const Attachment *file = current())
            Q_EMIT openRequested(*file);
    });
    connect(m_remove, &QToolButton::clicked, this, [this] {
        if (const Attachment *file = current())
            Q_EMIT removeRequested(*file);
    });
    connect(m_list, &QListWidget::itemActivated, m_open, &QToolButton::click);
    connect(m_list, &QListWidget::currentRowChanged, this, &EvidenceList::updateButtons);
    updateButtons();
}

QToolButton *EvidenceList::addButton(const QString &text, const char *icon)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setIcon(Icons::get(QLatin1String(icon)));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return button;
}

void EvidenceList::show(const QVector<Attachment> &files, bool writable)
{
    const int row = m_list->currentRow();
    m_files = files;
    m_writable = writable;
    m_list->clear();
    for (const Attachment &file : files)
        m_list->addItem(QStringLiteral("%1  (%2)").arg(file.name, QLocale().formattedDataSize(file.size, 0)));
    m_list->setCurrentRow(std::min(std::max(row, 0), int(files.size()) - 1));
    updateButtons();
}

const Attachment *EvidenceList::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_files.size() ? &m_files[row] : nullptr;
}

void EvidenceList::updateButtons()
{
    m_add->setEnabled(m_writable);
    m_open->setEnabled(current());
    m_remove->setEnabled(m_writable && current());
}

void EvidenceList::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_writable && event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void EvidenceList::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls())
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    if (!paths.isEmpty())
        Q_EMIT dropped(paths);
}

} // namespace emonev
