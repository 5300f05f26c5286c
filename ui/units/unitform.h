#pragma once
#include "services/registryservice.h"
#include "ui/units/recordform.h"

namespace emonev {

class ChoiceField;

/// The form of a work unit.
class UnitForm : public RecordForm
{
    Q_OBJECT
public:
    explicit UnitForm(Workspace &workspace, QWidget *parent = nullptr);

    void showUnit(const Unit &unit);
    /// The same unit was read anew.
    void syncUnit(const Unit &unit);
    /// An empty form; stored as soon as code, name and kind are there. An unfinished one comes back.
    void startNew(const QString &parentId);
    [[nodiscard]] bool isNew() const { return m_new; }
    /// Whom a unit may stand below.
    void setUnits(const QVector<Unit> &units);

Q_SIGNALS:
    /// The new unit is in the store.
    void created(const QString &id);

protected:
    void commit(const QString &key, const QString &text) override;

private:
    void build();
    void setKinds(const QVector<Unit> &units);
    void save(const QString &key, const QString &input, const Unit &before);
    void saved(const QString &key, const QString &input, const Unit &before, const Unit &sent,
               const Result<Saved> &result);
    void keepDraft();

    Workspace &m_workspace;
    RegistryService m_service;
    Unit m_unit;
    Unit m_draft;
    bool m_new = false;
    ChoiceField *m_kind = nullptr;
    ChoiceField *m_parent = nullptr;
    QLabel *m_hint;
};

} // namespace emonev
