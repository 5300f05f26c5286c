#include "ui/assessment/checklistview.h"
#include "items/checklistmodel.h"
#include "ui/assessment/checklistdelegate.h"
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

namespace emonev {

ChecklistView::ChecklistView(ChecklistModel &model, QWidget *parent)
    : TableView(tr("Checklist of the unit"), parent), m_model(model)
{
    setObjectName(QStringLiteral("checklist"));
    setKeyRole(ChecklistModel::KeyRole);
    setModel(&model);
    setSelectionMode(SingleSelection);
    setItemDelegate(new ChecklistDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QHeaderView *header = horizontalHeader();
    header->setSectionsClickable(false);
    header->setSectionsMovable(false);
    header->setStretchLastSection(false);
    header->setMinimumSectionSize(24);
    header->setContextMenuPolicy(Qt::NoContextMenu);
    header->setToolTip({});
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(ChecklistModel::TextColumn, QHeaderView::Stretch);
    connect(&model, &QAbstractItemModel::modelReset, this, &ChecklistView::spanHeadings);
    connect(&model, &QAbstractItemModel::modelReset, this, &ChecklistView::placeColumns);
    spanHeadings();
}

void ChecklistView::spanHeadings()
{
    clearSpans();
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (!m_model.isLine(row))
            setSpan(row, 0, 1, ChecklistModel::ColumnCount);
}

void ChecklistView::resizeEvent(QResizeEvent *event)
{
    placeColumns();
    TableView::resizeEvent(event);
}

void ChecklistView::placeColumns()
{
    const int wide = viewport()->width();
    const int digit = fontMetrics().horizontalAdvance(u'0');
    const bool serviceCodes = m_model.grouping() == ChecklistGrouping::ByIndicator;
    setColumnWidth(ChecklistModel::CodeColumn, digit * (serviceCodes ? 10 : 6));
    const int narrow = m_model.suggestionYear() > 0 ? 17 : 14; // the year stands before the word
    setColumnWidth(ChecklistModel::AnswerColumn, digit * (wide > 900 ? 34 : wide > 600 ? 20 : narrow));
    setColumnWidth(ChecklistModel::EvidenceColumn,
                   horizontalHeader()->fontMetrics().horizontalAdvance(tr("Evidence")) + 14);
    setColumnWidth(ChecklistModel::NoteColumn, wide > 900 ? digit * 30 : digit * 8);
}

bool ChecklistView::goTo(int row, int step)
{
    const int line = m_model.lineFrom(row, step);
    if (line < 0)
        return false;
    setCurrentIndex(m_model.index(line, ChecklistModel::AnswerColumn));
    // The headings above the first line of a group come into view with it.
    if (step < 0 && line > 0 && !m_model.isLine(line - 1))
        scrollTo(m_model.index(line - 1, 0));
    return true;
}

void ChecklistView::setHeld(bool held)
{
    m_held = held;
    if (held)
        return;
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &event : waiting)
        keyPressEvent(event.get());
}

void ChecklistView::keyPressEvent(QKeyEvent *event)
{
    if (m_held) {
        m_waiting.emplace_back(event->clone());
        return;
    }
    if (!answerFrom(*event) && !moveFrom(*event))
        TableView::keyPressEvent(event);
}

bool ChecklistView::answerFrom(const QKeyEvent &event)
{
    if (event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier))
        return false;
    const QChar key = event.text().isEmpty() ? QChar() : event.text().front();
    if (key.isDigit() || key == u'-')
        Q_EMIT answerKey(key);
    else if (key == u'=' && event.isAutoRepeat())
        return true; // a key held down confirms nothing: each line is looked at
    else if (key == u'=')
        Q_EMIT confirmRequested();
    else if (event.key() == Qt::Key_Space)
        Q_EMIT cycleRequested();
    else if (event.key() == Qt::Key_Delete || event.key() == Qt::Key_Backspace)
        Q_EMIT clearRequested();
    else if (event.key() == Qt::Key_N || event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter)
        Q_EMIT noteRequested();
    else if (event.key() == Qt::Key_B)
        Q_EMIT evidenceRequested();
    else
        return false;
    return true;
}

bool ChecklistView::moveFrom(const QKeyEvent &event)
{
    if (event.modifiers() & ~Qt::KeypadModifier)
        return false;
    const int page = std::max(1, viewport()->height() / std::max(1, rowHeight(0)) - 1);
    const int last = m_model.rowCount() - 1;
    switch (event.key()) {
    case Qt::Key_Down:
        goTo(currentRow() + 1);
        return true;
    case Qt::Key_Up:
        if (!goTo(currentRow() - 1, -1))
            scrollToTop();
        return true;
    case Qt::Key_Home:
        goTo(0);
        scrollToTop();
        return true;
    case Qt::Key_End:
        goTo(last, -1);
        return true;
    case Qt::Key_PageDown:
        goTo(std::min(currentRow() + page, last), currentRow() + page >= last ? -1 : 1);
        return true;
    case Qt::Key_PageUp:
        if (!goTo(std::max(currentRow() - page, 0), -1))
            goTo(0);
        return true;
    default:
        return false;
    }
}

} // namespace emonev
