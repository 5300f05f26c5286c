#include "ui/assessment/linedetail.h"
#include "items/instrumentwords.h"
#include "ui/assessment/evidencelist.h"
#include "ui/assessment/historydelegate.h"
#include "ui/assessment/levelchoice.h"
#include "ui/assessment/suggestionnote.h"
#include "ui/widgets/autosavetextedit.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/looks.h"
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QToolButton>
#include <QVBoxLayout>

namespace emonev {

LineDetail::LineDetail(QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Detail of the line"));
    setFocusPolicy(Qt::NoFocus);
    setMinimumWidth(250);
    auto *inside = new QWidget(this);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(6);
    buildWords(column);
    buildNote(column);
    buildHistory(column);
    column->addStretch(1);
    setWidget(inside);
    showNothing();
}

QLabel *LineDetail::words(const char *objectName)
{
    auto *label = new QLabel(this);
    label->setObjectName(QLatin1String(objectName));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void LineDetail::buildWords(QVBoxLayout *column)
{
    m_place = words("linePlace");
    makeQuiet(m_place);
    m_text = words("lineText");
    makeBold(m_text);
    m_law = words("lineLaw");
    m_asked = words("lineAsked");
    m_levels = new LevelChoice(this);
    m_suggestion = new SuggestionNote(this);
    column->addWidget(m_place);
    column->addWidget(m_text);
    column->addWidget(m_levels);
    column->addWidget(m_suggestion);
    column->addWidget(m_asked);
    column->addWidget(m_law);
    connect(m_levels, &LevelChoice::chosen, this, [this](const QString &value) { Q_EMIT valueChosen(m_line, value); });
    connect(m_suggestion, &SuggestionNote::confirmed, this, [this] { Q_EMIT confirmRequested(m_line); });
}

void LineDetail::buildNote(QVBoxLayout *column)
{
    auto *title = sectionTitle("noteTitle", this);
    title->setText(tr("&Note"));
    m_note = new AutoSaveTextEdit(this);
    m_note->setObjectName(QStringLiteral("lineNote"));
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("What you saw, where, who said so. Saved by itself; Esc goes back to the list."));
    m_note->setFixedHeight(m_note->fontMetrics().height() * 4 + 14);
    m_note->installEventFilter(this);
    title->setBuddy(m_note);
    auto *files = sectionTitle("evidenceTitle", this);
    files->setText(tr("Evidence"));
    m_evidence = new EvidenceList(this);
    column->addSpacing(4);
    column->addWidget(title);
    column->addWidget(m_note);
    column->addSpacing(4);
    column->addWidget(files);
    column->addWidget(m_evidence);
    connect(m_note, &AutoSaveTextEdit::committed, this, [this](const QString &, const QString &text) {
        m_savedNote = text;
        if (m_hasLine && m_writable)
            Q_EMIT noteCommitted(m_line, text);
    });
}

void LineDetail::buildHistory(QVBoxLayout *column)
{
    auto *title = sectionTitle("historyTitle", this);
    title->setText(tr("History"));
    m_historyView = new QListView(this);
    m_historyLook = new HistoryDelegate(m_historyView);
    m_historyView->setObjectName(QStringLiteral("lineHistory"));
    m_historyView->setAccessibleName(tr("History of the line"));
    m_historyView->setModel(&m_history);
    m_historyView->setModelColumn(LineHistoryModel::ChangeColumn);
    m_historyView->setItemDelegate(m_historyLook);
    m_historyView->setUniformItemSizes(true);
    m_historyView->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_historyView->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_historyView->setMinimumHeight(120);
    m_noHistory = words("noHistory");
    m_noHistory->setText(tr("Nothing was answered here yet."));
    makeQuiet(m_noHistory);
    m_bringBack = new QToolButton(this);
    m_bringBack->setObjectName(QStringLiteral("bringBack"));
    m_bringBack->setText(tr("Bring back the value before"));
    m_bringBack->setIcon(Icons::get(QStringLiteral("arrow-back-up")));
    m_bringBack->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    column->addSpacing(4);
    for (QWidget *each : std::initializer_list<QWidget *>{title, m_noHistory, m_historyView, m_bringBack})
        column->addWidget(each);
    connect(m_bringBack, &QToolButton::clicked, this, &LineDetail::bringBackCurrent);
}

void LineDetail::bringBackCurrent()
{
    const int row = m_historyView->currentIndex().row();
    if (row >= 0)
        Q_EMIT bringBack(m_line, m_history.before(row));
}

void LineDetail::showNothing()
{
    flush();
    m_hasLine = false;
    widget()->setEnabled(false);
    m_place->clear();
    m_text->setText(tr("Choose a line of the checklist."));
    for (QWidget *each : std::initializer_list<QWidget *>{m_levels, m_suggestion, m_law, m_asked})
        each->hide();
    m_note->setSavedText({});
    m_savedNote.clear();
    m_history.clear();
    m_evidence->show({}, false);
}

void LineDetail::showLine(const ChecklistModel &model, int row, bool writable)
{
    const ChecklistRow &line = model.rowAt(row);
    const bool sameLine = m_hasLine && m_line == line.key();
    if (!sameLine)
        flush();
    m_line = line.key();
    m_hasLine = true;
    m_writable = writable;
    widget()->setEnabled(true);
    m_place->setText(line.service ? QStringLiteral("%1 · %2").arg(line.indicator->code, line.service->name)
                                  : QStringLiteral("%1 · %2").arg(line.indicator->code, nameOf(*line.variable)));
    m_text->setText(nameOf(*line.indicator));
    const auto put = [](QLabel *label, const QString &text, const QString &value) {
        label->setText(text.arg(value));
        label->setVisible(!value.isEmpty());
    };
    put(m_law, tr("Legal basis: %1"), line.indicator->legalBasis);
    put(m_asked, tr("Evidence asked: %1"), line.indicator->evidence);
    const Answer answer = model.answer(m_line);
    m_levels->setVisible(true);
    m_levels->show(*line.indicator, answer.value, writable);
    m_suggestion->show(*line.indicator, model.suggestionYear(), writable ? model.suggestion(m_line) : std::nullopt,
                       !sameLine);
    showNote(answer.note, sameLine, writable);
}

void LineDetail::showNote(const QString &note, bool sameLine, bool writable)
{
    m_note->setReadOnly(!writable);
    // What is being typed is never replaced by what is stored.
    const bool typing = sameLine && m_note->toPlainText() != m_savedNote;
    if (!typing && (!sameLine || note != m_savedNote)) {
        m_savedNote = note;
        m_note->setSavedText(note);
    }
}

void LineDetail::showOrigin(const std::optional<AnswerOrigin> &origin, const QTimeZone &zone)
{
    m_suggestion->showOrigin(origin, zone);
}

void LineDetail::showFiles(const QVector<Attachment> &files, bool writable) { m_evidence->show(files, writable); }

void LineDetail::showHistory(const Indicator &indicator, const QVector<Change> &changes, const QTimeZone &zone)
{
    m_history.show(indicator, changes);
    m_historyLook->setZone(zone);
    const bool any = m_history.rowCount() > 0;
    m_historyView->setVisible(any);
    m_bringBack->setVisible(any);
    m_bringBack->setEnabled(m_writable);
    m_noHistory->setVisible(!any);
    if (any)
        m_historyView->setCurrentIndex(m_history.index(0, LineHistoryModel::ChangeColumn));
}

void LineDetail::editNote()
{
    ensureWidgetVisible(m_note);
    m_note->setFocus(Qt::ShortcutFocusReason);
    m_note->moveCursor(QTextCursor::End);
}

void LineDetail::flush() { m_note->flush(); }

bool LineDetail::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_note && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool done = key->key() == Qt::Key_Escape ||
                          (key->key() == Qt::Key_Return && key->modifiers().testFlag(Qt::ControlModifier));
        if (done) {
            flush();
            Q_EMIT left();
            return true;
        }
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace emonev
