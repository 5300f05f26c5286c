#pragma once
#include "services/standardservice.h"
#include <QWidget>

class QHBoxLayout;

namespace emonev {

class Prompts;

/// The steps a version of a standard may take next: submit, verify, publish, give back.
class StandardSteps : public QWidget
{
    Q_OBJECT
public:
    StandardSteps(Workspace &workspace, Prompts &prompts, QWidget *parent = nullptr);

    void show(const Standard &standard);

Q_SIGNALS:
    /// Before a step, so that nothing typed is left behind.
    void aboutToStep();
    void stored();
    void refused(const Error &error);

private:
    void step(const QString &state);
    [[nodiscard]] QString label(const QString &state) const;
    [[nodiscard]] QString tip(const QString &state) const;

    Workspace &m_workspace;
    StandardService m_service;
    Prompts &m_prompts;
    Standard m_standard;
    bool m_decides = false; ///< the account may verify or publish, so a step back is a giving back
    QHBoxLayout *m_row;
};

} // namespace emonev
