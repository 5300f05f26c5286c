#pragma once
#include "services/standardservice.h"
#include <QHash>
#include <QWidget>

namespace emonev {

class FormField;
class LineField;

/// Decree and days of one version of a standard, each stored as it is left.
class StandardHead : public QWidget
{
    Q_OBJECT
public:
    explicit StandardHead(Workspace &workspace, QWidget *parent = nullptr);

    void show(const Standard &standard);
    /// The same version was read anew.
    void sync(const Standard &standard);
    void flush();

Q_SIGNALS:
    void stored();

private:
    void build();
    void add(FormField *field);
    void commit(FormField *field, const QString &input);
    void setReadOnly(bool readOnly);

    Workspace &m_workspace;
    StandardService m_service;
    Standard m_standard;
    QList<FormField *> m_fields;
};

} // namespace emonev
