#include "ui/widgets/formfield.h"
#include "ui/widgets/contrast.h"
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace emonev {

FormField::FormField(const QString &key, const QString &label, QWidget *parent)
    : QWidget(parent), m_key(key), m_label(label), m_column(new QVBoxLayout(this)), m_caption(new QLabel(label, this)),
      m_error(new QLabel(this))
{
    setObjectName(QStringLiteral("field_") + key);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(2);
    m_caption->setWordWrap(true);
    m_error->setObjectName(QStringLiteral("error_") + key);
    m_error->setWordWrap(true);
    m_error->setTextFormat(Qt::RichText);
    m_error->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_error->hide();
    connect(m_error, &QLabel::linkActivated, this, [this] {
        show(m_stored);
        editor()->setFocus();
        Q_EMIT restored();
    });
}

void FormField::setUpEditor(QWidget *widget)
{
    widget->setObjectName(m_key);
    widget->setAccessibleName(m_label);
    widget->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_caption->setBuddy(widget);
    setFocusProxy(widget);
    m_column->addWidget(widget);
    m_column->addWidget(m_error);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void FormField::show(const QString &stored)
{
    clearError();
    m_stored = stored;
    setSaved(stored);
}

void FormField::sync(const QString &stored)
{
    const bool untouched = text() == m_stored;
    m_stored = stored;
    if (text() == stored)
        clearError();
    else if (untouched && !hasError())
        setSaved(stored);
}

void FormField::showRefused(const QString &input, const QString &reason)
{
    setSaved(input);
    setError(reason);
}

void FormField::setError(const QString &reason)
{
    m_reason = reason;
    m_error->setText(QStringLiteral("⚠ %1 <a href=\"#\">%2</a>").arg(reason.toHtmlEscaped(), tr("Restore")));
    m_error->setAccessibleName(reason);
    editor()->setAccessibleDescription(reason);
    m_error->setVisible(!reason.isEmpty());
    fitError();
    colorError();
}

void FormField::clearError()
{
    m_reason.clear();
    m_error->hide();
    m_error->clear();
    editor()->setAccessibleDescription({});
    colorError();
}

QString FormField::error() const { return m_reason; }

void FormField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colorError();
}

void FormField::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitError();
}

/// The whole sentence shows, however narrow the form is.
void FormField::fitError()
{
    if (!m_reason.isEmpty())
        m_error->setFixedHeight(std::max(0, m_error->heightForWidth(width())));
}

/// The ground of the editor and the sentence take a red that reads in both themes.
void FormField::colorError()
{
    const QPalette base = palette();
    const QColor red(0xb3261e);
    QPalette words = base;
    words.setColor(QPalette::WindowText, readableOn(red, base.color(QPalette::Window)));
    m_error->setPalette(words);
    if (m_reason.isEmpty()) {
        editor()->setPalette(QPalette());
        return;
    }
    QPalette marked = base;
    marked.setColor(QPalette::Base, blend(red, base.color(QPalette::Base), 0.14));
    marked.setColor(QPalette::Button, blend(red, base.color(QPalette::Button), 0.14));
    editor()->setPalette(marked);
}

} // namespace emonev
