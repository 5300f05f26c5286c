#pragma once
#include "ui/reports/documents/unitpapers.h"

#include <QObject>
#include <memory>

namespace emonev {

/// Writes the papers of all units while the window lives on: figures are read beside it, each file is written between
/// two events.
class UnitPapersJob : public QObject
{
    Q_OBJECT
public:
    UnitPapersJob(Workspace &workspace, Language language, const UnitPapers::Order &order, QObject *parent = nullptr);
    ~UnitPapersJob() override;

    void start();
    /// Stops after the unit at hand; what is written stays.
    void cancel() { m_cancelled = true; }
    [[nodiscard]] const UnitPapers &papers() const { return *m_papers; }

Q_SIGNALS:
    void started(int total);
    void progressed(int done);
    void ended(const std::optional<emonev::Error> &error);

private:
    void step();
    void end(const std::optional<Error> &error);

    std::shared_ptr<UnitPapers> m_papers; ///< shared with the thread that reads
    int m_next = 0;
    bool m_cancelled = false;
};

} // namespace emonev
