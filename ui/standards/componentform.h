#pragma once
#include "services/standardservice.h"
#include <QHash>
#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace emonev {

class StandardHead;
class TextField;

/// The head and the 14 components of one version: the 6 to publish, then the other 8; each stored as it is left.
class ComponentForm : public QScrollArea
{
    Q_OBJECT
public:
    explicit ComponentForm(Workspace &workspace, QWidget *parent = nullptr);

    void show(const Standard &standard);
    /// The same version was read anew: what is being typed stays.
    void sync(const Standard &standard);
    void flush();
    /// Goes to a place in a component's text and selects it; to the head of the standard for component 0.
    void showPlace(int component, int begin, int length);
    [[nodiscard]] TextField *field(int component) const { return m_fields.value(component); }
    [[nodiscard]] const Standard &standard() const { return m_standard; }

Q_SIGNALS:
    void stored();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void addGroup(const QString &title, const QString &hint, bool isPublic, QVBoxLayout *column);
    void commit(int component, const QString &text);
    void setReadOnly(bool readOnly);
    void showCaptions();

    StandardService m_service;
    bool m_isReadOnly;
    StandardHead *m_head;
    Standard m_standard;
    QHash<int, TextField *> m_fields;
};

} // namespace emonev
