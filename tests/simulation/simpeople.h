#pragma once
#include "simulation/simworld.h"
#include "storage/registryrepository.h"

namespace emonev::sim {

/// What people do at a laptop: each call is one step of one of them, through the services the programs use.
class SimPeople
{
public:
    SimPeople(SimWorld &world, const QString &folder);

    void act(SimLaptop &laptop);

private:
    using Step = void (SimPeople::*)(SimLaptop &);
    void answer(SimLaptop &laptop);
    void editUnit(SimLaptop &laptop);
    void editService(SimLaptop &laptop);
    void addService(SimLaptop &laptop);
    void removeService(SimLaptop &laptop);
    void editStandard(SimLaptop &laptop);
    void editComponent(SimLaptop &laptop);
    void attach(SimLaptop &laptop);
    void detach(SimLaptop &laptop);
    void undo(SimLaptop &laptop);
    void settle(SimLaptop &laptop);
    void lockYear(SimLaptop &laptop);

    /// Empty where there is none.
    [[nodiscard]] std::optional<Unit> someUnit(SimLaptop &laptop);
    [[nodiscard]] std::optional<Service> someService(SimLaptop &laptop);
    void done(SimLaptop &laptop, const QString &what, const Result<Saved> &saved);

    SimWorld &m_world;
    QStringList m_unitQuestions;
    QStringList m_serviceQuestions;
    QStringList m_files;
    int m_count = 0;
};

} // namespace emonev::sim
