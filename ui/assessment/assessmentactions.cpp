// What the keys and buttons of the page do; the page itself is put together in assessmentpage.cpp.
#include "core/whendone.h"
#include "items/answerchoices.h"
#include "items/inbackground.h"
#include "items/instrumentwords.h"
#include "services/openedcopies.h"
#include "ui/assessment/assessmentpage.h"
#include "ui/assessment/checklistview.h"
#include "ui/assessment/comparisondialog.h"
#include "ui/assessment/evidencelist.h"
#include "ui/assessment/linedetail.h"
#include "ui/assessment/moderationdialog.h"
#include "ui/assessment/unitlistpanel.h"
#include "ui/assessment/visitsdialog.h"
#include "ui/assessment/whatifdialog.h"
#include "ui/assessment/whydialog.h"
#include "ui/text/errortext.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/pageframe.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/undobar.h"
#include <QDesktopServices>
#include <QLabel>
#include <QUrl>

namespace emonev {

namespace {

/// Keeps each key on one line with its words: lines break only at the wider gaps.
QString unbroken(const QString &hint)
{
    QStringList parts = hint.split(QStringLiteral("   "));
    for (QString &part : parts)
        part.replace(u' ', QChar(QChar::Nbsp));
    return parts.join(QStringLiteral("   "));
}

} // namespace

void AssessmentPage::connectDetail()
{
    connect(m_detail, &LineDetail::valueChosen, this, &AssessmentPage::setValue);
    connect(m_detail, &LineDetail::confirmRequested, this, [this](const LineKey &line) {
        if (const auto result = m_editor.confirm(line); !result)
            refuse(result.error());
    });
    connect(m_detail, &LineDetail::noteCommitted, this, [this](const LineKey &line, const QString &note) {
        if (const auto result = m_editor.setNote(line, note); !result)
            refuse(result.error());
    });
    connect(m_detail, &LineDetail::bringBack, this, [this](const LineKey &line, const LineHistoryModel::State &state) {
        if (state.value)
            setValue(line, *state.value);
        if (state.note)
            if (const auto result = m_editor.setNote(line, *state.note); !result)
                refuse(result.error());
    });
    connect(m_detail, &LineDetail::left, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_detail->evidence(), &EvidenceList::addRequested, this, &AssessmentPage::askEvidence);
    connect(m_detail->evidence(), &EvidenceList::dropped, this, &AssessmentPage::addFiles);
    connect(m_detail->evidence(), &EvidenceList::openRequested, this, &AssessmentPage::openFile);
    connect(m_detail->evidence(), &EvidenceList::removeRequested, this, &AssessmentPage::removeFile);
}

void AssessmentPage::lineChanged()
{
    showLine();
    showHint();
    placeSuggestions();
    m_factsTimer.start();
}

void AssessmentPage::showLine()
{
    if (!m_detail)
        return;
    const int row = m_view->currentRow();
    if (m_lines.isLine(row))
        m_detail->showLine(m_lines, row, m_editor.writable());
    else
        m_detail->showNothing();
}

void AssessmentPage::showHint()
{
    const int row = m_view->currentRow();
    m_hintOffers = hasSuggestion();
    if (!m_lines.isLine(row)) {
        m_hint->clear();
        return;
    }
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setText(
        m_editor.writable()
            ? unbroken(tr("%1   [Space] next answer   [Del] none   [N] note   [B] evidence   [F8] next unanswered")
                           .arg(AnswerChoices::hint(*m_lines.rowAt(row).indicator) + suggestionHint()))
            : tr("Read only: the answers can't be changed now."));
}

void AssessmentPage::readFacts()
{
    const int row = m_view->currentRow();
    const QString assessment = m_lines.checklist().assessmentId;
    if (!m_detail || !m_lines.isLine(row))
        return;
    const LineKey line = m_lines.rowAt(row).key();
    const auto offered = m_lines.suggestion(line);
    if (assessment.isEmpty() && !offered) {
        showFacts({line, {}, {}, {}});
        return;
    }
    const auto read = [line, assessment, offered, answers = AssessmentService(m_workspace),
                       files = AttachmentService(m_workspace),
                       suggestions = SuggestionService(m_workspace)]() -> Result<LineFacts> {
        LineFacts facts{line, {}, {}, {}};
        if (offered) {
            EMONEV_ASSIGN(facts.origin, suggestions.origin(*offered));
        }
        if (assessment.isEmpty())
            return facts;
        EMONEV_ASSIGN(facts.history, answers.history(assessment, line));
        EMONEV_ASSIGN(facts.files, files.list(QStringLiteral("answer"), answerKey(assessment, line)));
        return facts;
    };
    whenDone(inBackground(read), this, [this](const Result<LineFacts> &facts) {
        if (facts)
            showFacts(*facts);
    });
}

void AssessmentPage::showFacts(const LineFacts &facts)
{
    const Indicator *indicator = m_lines.checklist().instrument.indicator(facts.line.indicator);
    if (!m_detail || !indicator || !(m_detail->line() == facts.line))
        return;
    m_detail->showOrigin(facts.origin, m_zone);
    m_detail->showFiles(facts.files, m_editor.writable());
    m_detail->showHistory(*indicator, facts.history, m_zone);
}

void AssessmentPage::answerByKey(QChar key)
{
    const int row = m_view->currentRow();
    if (!m_lines.isLine(row))
        return;
    const Indicator &indicator = *m_lines.rowAt(row).indicator;
    const auto value = AnswerChoices::forKey(indicator, key);
    if (!value) {
        m_hint->setForegroundRole(QPalette::WindowText);
        m_hint->setText(tr("Key %1 gives no answer here: %2").arg(key).arg(AnswerChoices::hint(indicator)));
        return;
    }
    if (const auto result = m_editor.setValue(m_lines.rowAt(row).key(), *value); !result)
        refuse(result.error());
    else
        moveOn();
}

void AssessmentPage::setValue(const LineKey &line, const QString &value)
{
    if (const auto result = m_editor.setValue(line, value); !result)
        refuse(result.error());
}

void AssessmentPage::moveOn()
{
    if (m_view->goTo(m_view->currentRow() + 1))
        return;
    m_hint->setForegroundRole(QPalette::WindowText);
    m_hint->setText(m_lines.score().complete ? tr("Last line; everything is answered. Alt+Down goes to the next unit.")
                                             : tr("Last line. F8 goes to the next unanswered line."));
}

void AssessmentPage::cycle()
{
    const int row = m_view->currentRow();
    if (!m_lines.isLine(row))
        return;
    const LineKey line = m_lines.rowAt(row).key();
    setValue(line, AnswerChoices::after(*m_lines.rowAt(row).indicator, m_lines.answer(line).value));
}

void AssessmentPage::askEvidence()
{
    if (!m_lines.isLine(m_view->currentRow()))
        return;
    addFiles(m_prompts.openFiles(this, tr("Evidence for %1").arg(placeText(m_detail->line())),
                                 {tr("Pictures and PDF (*.jpg *.jpeg *.png *.pdf)"), tr("All files (*)")}));
}

void AssessmentPage::addFiles(const QStringList &paths)
{
    for (const QString &path : paths)
        if (const auto result = m_editor.addEvidence(m_detail->line(), path); !result)
            refuse(result.error());
}

void AssessmentPage::openFile(const Attachment &file)
{
    const auto copy = [&workspace = m_workspace, file] { return OpenedCopies::make(workspace, file); };
    whenDone(inBackground(copy), this, [this](const Result<QString> &path) {
        if (path)
            QDesktopServices::openUrl(QUrl::fromLocalFile(*path));
        else
            refuse(path.error());
    });
}

void AssessmentPage::removeFile(const Attachment &file)
{
    if (const auto result = m_editor.removeEvidence(file); !result)
        refuse(result.error());
    else
        m_frame->undoBar()->offer(tr("%1 removed.").arg(file.name), [this] { undo(true); });
}

void AssessmentPage::nextUnanswered()
{
    const int row = m_lines.unansweredAfter(m_view->currentRow());
    m_view->setFocus();
    if (row >= 0) {
        m_view->goTo(row);
        return;
    }
    m_hint->setForegroundRole(QPalette::WindowText);
    m_hint->setText(tr("Every line of this unit is answered. Alt+Down goes to the next unit."));
}

void AssessmentPage::undo(bool back)
{
    flush();
    // What is still on its way to the store is the newest step.
    if (m_editor.idle())
        undoNow(back);
    else
        m_undos.append(back);
}

void AssessmentPage::undoNow(bool back)
{
    whenDone(back ? m_workspace.undo() : m_workspace.redo(), this, [this](const Result<Saved> &result) {
        if (result)
            Q_EMIT saved();
        else
            refuse(result.error());
    });
}

void AssessmentPage::explain()
{
    const auto read = [scoring = ScoringService(m_workspace), unit = m_editor.unitId(), year = m_year,
                       round = m_lines.checklist().round] {
        return scoring.explain(unit, year, round == firstRound() ? QString() : round);
    };
    whenDone(inBackground(read), this, [this](const Result<Explanation> &explanation) {
        if (!explanation) {
            refuse(explanation.error());
            return;
        }
        auto *dialog = new WhyDialog(*explanation, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &WhyDialog::whatIfWanted, this, [this, dialog] {
            dialog->close();
            tryOut();
        });
        dialog->open();
    });
}

/// Of the sheet that counts, whatever sheet is open.
void AssessmentPage::tryOut()
{
    const auto read = [&workspace = m_workspace, unit = m_editor.unitId(), year = m_year] {
        return AssessmentService(workspace).countingChecklist(unit, year);
    };
    whenDone(inBackground(read), this, [this](const Result<Checklist> &list) {
        if (!list) {
            refuse(list.error());
            return;
        }
        auto *dialog = new WhatIfDialog(m_workspace, *list, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

void AssessmentPage::handIn()
{
    flush();
    const Checklist &list = m_lines.checklist();
    if (list.state == u"submitted") {
        const QString reason =
            m_prompts.askReason(this, tr("Give the sheet of %1 back?").arg(list.unit.name),
                                tr("Its answers can be changed again; the reason stays with it."), tr("Give back"));
        if (!reason.isEmpty())
            afterMove(AssessmentService(m_workspace).giveBack(list.unit.id, m_year, list.round, reason, {}));
    } else if (m_prompts.confirm(this, tr("Hand in the sheet of %1?").arg(list.unit.name),
                                 tr("Its answers stay as they are; only the coordinator can give it back."),
                                 tr("Hand in"))) {
        afterMove(AssessmentService(m_workspace).submit(list.unit.id, m_year, list.round, {}));
    }
}

void AssessmentPage::moderate(const QString &unitId)
{
    flush();
    auto *dialog = new ModerationDialog(m_workspace, unitId, m_year, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ModerationDialog::saved, this, &Page::saved);
    dialog->open();
}

void AssessmentPage::planVisits()
{
    auto *dialog = new VisitsDialog(m_workspace, m_year, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &VisitsDialog::saved, this, &Page::saved);
    dialog->open();
}

void AssessmentPage::afterMove(const QFuture<Result<Saved>> &saving)
{
    whenDone(saving, this, [this](const Result<Saved> &result) {
        if (!result) {
            refuse(result.error());
            return;
        }
        Q_EMIT saved();
        m_editor.reload();
    });
}

void AssessmentPage::refuse(const Error &error)
{
    m_hint->setForegroundRole(QPalette::WindowText);
    m_hint->setText(errorText(error));
    Q_EMIT remark(errorText(error));
}

void AssessmentPage::showFailure(const LineKey &line, const Error &error)
{
    const QString note = m_lines.answer(line).note;
    Notice notice{Notice::Level::Error, errorText(error), tr("%1 shows again what is stored.").arg(placeText(line)),
                  tr("Answer it again when the cause is gone."), error.detail};
    if (!note.isEmpty())
        notice.details += QLatin1Char('\n') + note;
    m_frame->banner()->showNotice(notice);
}

QString AssessmentPage::placeText(const LineKey &line) const
{
    for (const Service &service : m_lines.checklist().services)
        if (service.id == line.serviceId)
            return QStringLiteral("%1, %2").arg(line.indicator, service.name);
    return line.indicator;
}

void AssessmentPage::stepUnit(int step)
{
    const QString next = m_unitPanel->neighbour(step);
    if (!next.isEmpty())
        showUnit(next);
    else
        Q_EMIT remark(step > 0 ? tr("This is the last unit of the list.") : tr("This is the first unit of the list."));
    m_view->setFocus();
}

QString AssessmentPage::whyNot(PageCommand command) const
{
    const bool isUndo = command == PageCommand::Undo;
    switch (command) {
    case PageCommand::Search:
        return {};
    case PageCommand::Previous:
    case PageCommand::Next:
        return m_units.rowCount() > 0 ? QString() : tr("There are no units in the list.");
    case PageCommand::Undo:
    case PageCommand::Redo:
        if (isUndo ? m_workspace.undoLog().undoLabel() : m_workspace.undoLog().redoLabel())
            return {};
        return isUndo ? tr("There is nothing to undo.") : tr("There is nothing to redo.");
    default:
        return Page::whyNot(command);
    }
}

void AssessmentPage::perform(PageCommand command)
{
    if (command == PageCommand::Search) {
        m_unitPanel->setVisible(true);
        m_showUnits->setChecked(true);
        m_unitPanel->searchNow();
    } else if (command == PageCommand::Previous || command == PageCommand::Next) {
        stepUnit(command == PageCommand::Next ? 1 : -1);
    } else if (command == PageCommand::Undo || command == PageCommand::Redo) {
        undo(command == PageCommand::Undo);
    }
}

void AssessmentPage::compare()
{
    auto *dialog = new ComparisonDialog(m_workspace, m_year, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void AssessmentPage::openWantedDialog()
{
    const auto [kind, unit] = std::exchange(m_wantedDialog, {});
    if (kind == QLatin1String("visits"))
        planVisits();
    if (kind == QLatin1String("moderate")) {
        showUnit(unit);
        moderate(unit);
    }
}

bool AssessmentPage::open(const QString &kind, const QString &id)
{
    if (kind == QLatin1String("zone")) {
        m_unitPanel->showState(id);
        m_unitPanel->setFocus();
        return true;
    }
    if (kind == QLatin1String("visits") || kind == QLatin1String("moderate")) {
        m_wantedDialog = {kind, id};
        if (m_year != 0)
            openWantedDialog();
        return true;
    }
    if (kind != QLatin1String("unit"))
        return false;
    if (m_year == 0)
        m_wanted = id;
    else
        showUnit(id);
    m_view->setFocus();
    return true;
}

} // namespace emonev
