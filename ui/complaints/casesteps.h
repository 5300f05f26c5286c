#pragma once
#include "domain/casereplay.h"
#include <QAction>
#include <QCoreApplication>
#include <QMap>

namespace emonev {

/// What may be done with a case, as one action each; which of them are offered, and why the others are not.
class CaseSteps : public QObject
{
    Q_OBJECT
public:
    explicit CaseSteps(QObject *parent = nullptr);

    /// In the order of a menu.
    [[nodiscard]] static const QVector<CaseEventType> &all();
    [[nodiscard]] QAction *action(CaseEventType type) const { return m_actions.value(type); }
    /// Offers what role and states allow; with several cases, what all of them allow.
    void offer(const QString &role, const QVector<CaseState> &states);
    /// Why a step is not possible; empty when it is.
    [[nodiscard]] static QString whyNot(CaseEventType type, const QString &role, const CaseState &state);
    /// Whether the step can be added to several cases at once.
    [[nodiscard]] static bool isForMany(CaseEventType type);
    /// Whether it needs a dialog.
    [[nodiscard]] static bool needsInput(CaseEventType type);

Q_SIGNALS:
    void chosen(emonev::CaseEventType type);

private:
    [[nodiscard]] static QString text(CaseEventType type);
    [[nodiscard]] static QString hint(CaseEventType type);

    QMap<CaseEventType, QAction *> m_actions;
};

} // namespace emonev
