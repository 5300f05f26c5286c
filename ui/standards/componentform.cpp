#include "ui/standards/componentform.h"
#include "core/whendone.h"
#include "items/registrywords.h"
#include "ui/standards/standardhead.h"
#include "ui/text/errortext.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/textfield.h"
#include <QEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace emonev {

ComponentForm::ComponentForm(Workspace &workspace, QWidget *parent)
    : QScrollArea(parent), m_service(workspace), m_isReadOnly(workspace.isReadOnly()),
      m_head(new StandardHead(workspace, this))
{
    setObjectName(QStringLiteral("componentForm"));
    setAccessibleName(tr("Components of the standard"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    build();
    connect(m_head, &StandardHead::stored, this, &ComponentForm::stored);
}

void ComponentForm::build()
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 8, 8, 8);
    column->setSpacing(4);
    column->addWidget(m_head);
    addGroup(tr("6 to be published"), tr("Service delivery: what visitors must be able to read."), true, column);
    addGroup(tr("8 for the unit itself"), tr("How the service is run and watched over."), false, column);
    column->addStretch(1);
    setWidget(content);
}

void ComponentForm::addGroup(const QString &title, const QString &hint, bool isPublic, QVBoxLayout *column)
{
    auto *heading = new QLabel(title, this);
    makeBold(heading);
    auto *remark = new QLabel(hint, this);
    remark->setWordWrap(true);
    makeQuiet(remark);
    column->addSpacing(12);
    column->addWidget(heading);
    column->addWidget(remark);
    for (const StandardComponent &component : standardComponents()) {
        if (component.isPublic != isPublic)
            continue;
        const QString name = RegistryWords::component(component.code);
        auto *field = new TextField(QStringLiteral("component%1").arg(component.code), name, this);
        field->setLines(2, 10);
        field->editor()->installEventFilter(this);
        m_fields.insert(component.code, field);
        column->addSpacing(4);
        column->addWidget(field->caption());
        column->addWidget(field);
        connect(field, &FormField::committed, this,
                [this, code = component.code](const QString &text) { commit(code, text); });
    }
}

void ComponentForm::show(const Standard &standard)
{
    flush();
    m_standard = standard;
    m_head->show(standard);
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field)
        (*field)->show(standard.components.value(field.key()));
    setReadOnly(m_isReadOnly || standard.state == QLatin1String("published"));
    showCaptions();
}

void ComponentForm::sync(const Standard &standard)
{
    m_standard = standard;
    m_head->sync(standard);
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field)
        (*field)->sync(standard.components.value(field.key()));
    setReadOnly(m_isReadOnly || standard.state == QLatin1String("published"));
    showCaptions();
}

void ComponentForm::setReadOnly(bool readOnly)
{
    for (TextField *field : std::as_const(m_fields)) {
        field->setReadOnly(readOnly);
        field->setHint(readOnly ? QString() : tr("Not filled in yet"));
    }
}

/// Filled or not is a sign before the name, never a colour alone.
void ComponentForm::showCaptions()
{
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field) {
        const bool filled = !m_standard.components.value(field.key()).trimmed().isEmpty();
        const QString sign = filled ? QStringLiteral("✓") : QStringLiteral("○");
        (*field)->caption()->setText(QStringLiteral("%1  %2. %3").arg(sign).arg(field.key()).arg((*field)->label()));
    }
}

void ComponentForm::commit(int component, const QString &text)
{
    const Standard standard = m_standard;
    if (standard.state == QLatin1String("published"))
        return;
    TextField *field = m_fields.value(component);
    const QString label = tr("Standard, version %1: %2").arg(standard.versionNo).arg(field->label());
    whenDone(m_service.saveComponent(standard.serviceId, standard.id, component, text, label), this,
             [=, this](const Result<Saved> &result) {
                 if (result) {
                     Q_EMIT stored();
                     return;
                 }
                 Error error = result.error();
                 if (!error.args.isEmpty())
                     error.args[0] = field->label();
                 if (m_standard.id == standard.id)
                     field->setError(errorText(error));
             });
}

void ComponentForm::showPlace(int component, int begin, int length)
{
    TextField *field = m_fields.value(component);
    if (!field) {
        ensureWidgetVisible(m_head);
        m_head->setFocus();
        return;
    }
    if (auto *edit = qobject_cast<QPlainTextEdit *>(field->editor())) {
        QTextCursor cursor = edit->textCursor();
        const int last = int(edit->toPlainText().size());
        cursor.setPosition(std::min(begin, last));
        cursor.setPosition(std::min(begin + length, last), QTextCursor::KeepAnchor);
        edit->setTextCursor(cursor);
    }
    field->editor()->setFocus(Qt::OtherFocusReason);
    ensureWidgetVisible(field);
}

void ComponentForm::flush()
{
    m_head->flush();
    for (TextField *field : std::as_const(m_fields))
        field->flush();
}

/// The field the keyboard goes to is brought into sight.
bool ComponentForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        ensureWidgetVisible(qobject_cast<QWidget *>(watched), 0, 40);
    return QScrollArea::eventFilter(watched, event);
}

} // namespace emonev
