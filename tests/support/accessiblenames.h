#pragma once
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QGraphicsView>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QTextEdit>
#include <QToolButton>

namespace emonev {

/// Whether Qt made the widget itself inside another one (the line of a spin box, the corner of a table).
inline bool isInnerPart(const QWidget *widget)
{
    if (widget->objectName().startsWith(QLatin1String("qt_")) || qobject_cast<const QHeaderView *>(widget))
        return true;
    const QWidget *parent = widget->parentWidget();
    for (; parent; parent = parent->parentWidget()) {
        if (qobject_cast<const QAbstractSpinBox *>(parent) || qobject_cast<const QComboBox *>(parent) ||
            qobject_cast<const QLineEdit *>(parent))
            return true;
        if (parent == widget->parentWidget() && qobject_cast<const QAbstractItemView *>(parent) &&
            widget->inherits("QTableCornerButton"))
            return true;
    }
    return false;
}

/// Whether a person who only hears the window must be told what the widget is.
inline bool needsName(const QWidget *widget)
{
    const bool shown = qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget) ||
                       qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget) ||
                       qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget) ||
                       qobject_cast<const QAbstractItemView *>(widget) || qobject_cast<const QGraphicsView *>(widget) ||
                       qobject_cast<const QProgressBar *>(widget);
    return (shown || widget->inherits("emonev::ScoreBadge") || widget->inherits("emonev::ChartView")) &&
           !isInnerPart(widget);
}

inline bool hasName(const QWidget *root, const QWidget *widget)
{
    if (!widget->accessibleName().isEmpty())
        return true;
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget); button && !button->text().isEmpty())
        return true;
    const auto labels = root->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [=](const QLabel *label) { return label->buddy() == widget; });
}

/// Buttons, fields, views and charts under `root` without text, accessible name or label: their class and object name.
inline QStringList missingAccessibleNames(const QWidget *root)
{
    QStringList missing;
    auto widgets = root->findChildren<QWidget *>();
    widgets.prepend(const_cast<QWidget *>(root));
    for (const QWidget *widget : std::as_const(widgets)) {
        // A hidden button without text is an offer not made yet (an empty state's action).
        const bool unused = widget->isHidden() && qobject_cast<const QToolButton *>(widget);
        if (needsName(widget) && !unused && !hasName(root, widget))
            missing.append(QStringLiteral("%1 %2 in %3")
                               .arg(QLatin1String(widget->metaObject()->className()), widget->objectName(),
                                    widget->parentWidget()
                                        ? QLatin1String(widget->parentWidget()->metaObject()->className())
                                        : QLatin1String("nothing")));
    }
    return missing;
}

} // namespace emonev
