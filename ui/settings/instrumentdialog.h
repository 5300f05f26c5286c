#pragma once
#include "domain/instrument.h"
#include "ui/text/format.h"
#include <QDialog>

class QTreeWidget;

namespace emonev {

/// An instrument to read: variables, indicators, weights, levels, zones. Nothing can be changed here.
class InstrumentDialog : public QDialog
{
    Q_OBJECT
public:
    InstrumentDialog(const Instrument &instrument, Language language, QWidget *parent = nullptr);

private:
    [[nodiscard]] QTreeWidget *makeTree(const Instrument &instrument);
    [[nodiscard]] QString zoneText(const Instrument &instrument) const;
    [[nodiscard]] QString pick(const QString &indonesian, const QString &english) const;
    [[nodiscard]] static QString number(const Rational &value);

    Language m_language;
};

} // namespace emonev
