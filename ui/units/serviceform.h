#pragma once
#include "services/registryservice.h"
#include "services/standardservice.h"
#include "ui/units/recordform.h"

class QPushButton;

namespace emonev {

class ChoiceField;

/// The form of a service, with how far its standard is.
class ServiceForm : public RecordForm
{
    Q_OBJECT
public:
    explicit ServiceForm(Workspace &workspace, QWidget *parent = nullptr);

    void showService(const Service &service);
    void syncService(const Service &service);
    /// An empty form; stored as soon as code, name and unit are there.
    void startNew(const QString &unitId);
    [[nodiscard]] bool isNew() const { return m_new; }
    void setUnits(const QVector<Unit> &units);
    void setStandard(const StandardSummary &standard);

Q_SIGNALS:
    void created(const QString &id);
    void standardRequested(const QString &serviceId);

protected:
    void commit(const QString &key, const QString &text) override;

private:
    void build();
    void keepDraft();
    void save(const QString &key, const QString &input, const Service &before);
    void saved(const QString &key, const QString &input, const Service &before, const Service &sent,
               const Result<Saved> &result);

    Workspace &m_workspace;
    RegistryService m_service;
    Service m_record;
    Service m_draft;
    bool m_new = false;
    ChoiceField *m_unit = nullptr;
    QLabel *m_hint;
    QLabel *m_standard;
    QPushButton *m_openStandard;
};

} // namespace emonev
