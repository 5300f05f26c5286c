#include "ui/complaints/similarsearch.h"
#include "core/whendone.h"
#include "items/casewords.h"
#include "items/inbackground.h"
#include <QLocale>

namespace emonev {

namespace {

constexpr int pauseMs = 250;
constexpr qsizetype fewestLetters = 6; ///< before that nothing can be told apart

} // namespace

SimilarSearch::SimilarSearch(Workspace &workspace, int most, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_most(most)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &SimilarSearch::begin);
}

void SimilarSearch::ask(const ReportSoFar &report)
{
    if (report.subject.size() + report.body.size() < fewestLetters) {
        clear();
        return;
    }
    m_report = report;
    ++m_question;
    m_pause.start();
}

void SimilarSearch::askLike(const QString &id)
{
    m_report = {};
    m_report.id = id;
    ++m_question;
    begin();
}

void SimilarSearch::clear()
{
    ++m_question;
    m_pause.stop();
    m_again = false;
    Q_EMIT found({});
}

void SimilarSearch::begin()
{
    if (m_searching) {
        m_again = true;
        return;
    }
    m_searching = true;
    const auto search = [&workspace = m_workspace, report = m_report, most = m_most] {
        const SimilarCases cases(workspace);
        return report.id.isEmpty() ? cases.find(report, most) : cases.like(report.id, most);
    };
    whenDone(inBackground(search), this, [this, question = m_question](const Result<QVector<SimilarCase>> &similar) {
        m_searching = false;
        if (question == m_question)
            Q_EMIT found(similar ? *similar : QVector<SimilarCase>());
        if (std::exchange(m_again, false))
            begin();
    });
}

QString SimilarSearch::why(const SimilarCase &similar, qint64 received)
{
    QStringList words;
    if (const auto metres = similar.likeness.metres) {
        if (*metres < 20)
            words.append(tr("the same place"));
        else if (*metres < 1000)
            words.append(tr("%1 m away").arg(qRound(*metres / 10) * 10));
        else
            words.append(tr("%1 km away").arg(QLocale().toString(*metres / 1000, 'f', 1)));
    }
    const QString apart = CaseWords::duration(similar.likeness.apart);
    if (similar.likeness.apart < 60)
        words.append(tr("at the same time"));
    else
        words.append(similar.line.received <= received ? tr("%1 earlier").arg(apart) : tr("%1 later").arg(apart));
    return words.join(QStringLiteral(", "));
}

} // namespace emonev
