#pragma once
#include "services/standardservice.h"
#include <QHash>
#include <QWidget>

namespace emonev {

class ChoiceField;
class FormField;
class LineField;

/// Decree, days and state of one version of a standard, each stored as it is left.
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

    StandardService m_service;
    Standard m_standard;
    QList<FormField *> m_fields;
    ChoiceField *m_state = nullptr;
};

} // namespace emonev
