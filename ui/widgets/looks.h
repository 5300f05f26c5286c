#pragma once

class QFormLayout;
class QLabel;
class QWidget;

namespace emonev {

/// Weight instead of size: titles stand out by bold type.
void makeBold(QWidget *widget, double pointsMore = 0);

/// Lesser text in the palette's quiet colour, also after a change of theme.
void makeQuiet(QLabel *label);

/// A bold line above a group of fields.
[[nodiscard]] QLabel *sectionTitle(const char *objectName, QWidget *parent);

} // namespace emonev
