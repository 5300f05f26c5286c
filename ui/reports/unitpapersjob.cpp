#include "ui/reports/unitpapersjob.h"

#include "core/whendone.h"
#include "ui/reports/besides.h"

namespace emonev {

UnitPapersJob::UnitPapersJob(Workspace &workspace, Language language, const UnitPapers::Order &order, QObject *parent)
    : QObject(parent), m_papers(std::make_shared<UnitPapers>(workspace, language, order))
{
}

UnitPapersJob::~UnitPapersJob() { QThreadPool::globalInstance()->waitForDone(); }

void UnitPapersJob::start()
{
    whenDone(besides([papers = m_papers] { return papers->start(); }), this, [this](const Result<void> &result) {
        if (!result)
            return end(result.error());
        Q_EMIT started(m_papers->count());
        step();
    });
}

void UnitPapersJob::step()
{
    if (m_cancelled || m_next >= m_papers->count()) {
        const Result<void> done = m_papers->finish();
        return end(done ? std::nullopt : std::optional<Error>(done.error()));
    }
    whenDone(besides([papers = m_papers, index = m_next] { return papers->prepare(index); }), this,
             [this](const Result<std::optional<Document>> &document) {
                 const Result<void> written =
                     document ? m_papers->write(m_next, *document) : Result<void>(failure(document));
                 if (!written) {
                     (void)m_papers->finish();
                     return end(written.error());
                 }
                 Q_EMIT progressed(++m_next);
                 step();
             });
}

void UnitPapersJob::end(const std::optional<Error> &error) { Q_EMIT ended(error); }

} // namespace emonev
