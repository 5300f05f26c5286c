#include "ui/standards/standardsteps.h"
#include "core/whendone.h"
#include "items/registrywords.h"
#include "ui/widgets/prompts.h"
#include <QHBoxLayout>
#include <QPushButton>

namespace emonev {

StandardSteps::StandardSteps(Workspace &workspace, Prompts &prompts, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_service(workspace), m_prompts(prompts), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(8);
}

void StandardSteps::show(const Standard &standard)
{
    if (standard.id == m_standard.id && standard.state == m_standard.state && m_row->count() > 0)
        return; // the button keeps its focus
    m_standard = standard;
    while (QLayoutItem *item = m_row->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (m_workspace.isReadOnly())
        return;
    const QStringList steps = m_service.possibleSteps(standard.state);
    m_decides = steps.size() > 1;
    for (const QString &state : steps) {
        auto *button = new QPushButton(label(state), this);
        button->setObjectName(QStringLiteral("standardStep.") + state);
        button->setToolTip(tip(state));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, state] { step(state); });
        m_row->addWidget(button);
    }
}

QString StandardSteps::label(const QString &state) const
{
    if (state == u"submitted")
        return tr("Submit");
    if (state == u"verified")
        return tr("Verify");
    if (state == u"published")
        return tr("Publish");
    return m_decides ? tr("Give back…") : tr("Take back");
}

QString StandardSteps::tip(const QString &state) const
{
    if (state == u"submitted")
        return tr("Hands the standard to the city to be verified; the 6 public components must be filled in.");
    if (state == u"verified")
        return tr("The city has looked through it.");
    if (state == u"published")
        return tr("It stays as it is from then on; a new version can follow.");
    return m_decides ? tr("The unit can write in it again; the reason stays with it.")
                     : tr("It can be written in again and is submitted later.");
}

void StandardSteps::step(const QString &state)
{
    Q_EMIT aboutToStep();
    QString reason;
    if (state == u"draft" && m_decides) {
        reason = m_prompts.askReason(this, tr("Give version %1 back?").arg(m_standard.versionNo), tip(state),
                                     tr("Give back"));
        if (reason.isEmpty())
            return;
    }
    const QString words =
        tr("Standard, version %1: %2").arg(m_standard.versionNo).arg(RegistryWords::standardState(state));
    whenDone(m_service.move(m_standard.serviceId, m_standard.id, state, reason, words), this,
             [this](const Result<Saved> &result) {
                 if (result)
                     Q_EMIT stored();
                 else
                     Q_EMIT refused(result.error());
             });
}

} // namespace emonev
