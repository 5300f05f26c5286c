#pragma once
#include "services/caselist.h"
#include "ui/widgets/searchfield.h"
#include <QVariantMap>

class QComboBox;
class QHBoxLayout;
class QSettings;

namespace emonev {

class SavedFilters;

/// The filters over the queue: text, status, clock, unit, category, channel, and what comes first. One line where there
/// is room, else two.
class CaseFilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit CaseFilterBar(QSettings &settings, QWidget *parent = nullptr);

    /// Pairs of what is stored and what people read; choices stay where they can.
    void setUnits(const QVector<std::pair<QString, QString>> &units);
    void setChannels(const QVector<std::pair<QString, QString>> &channels);
    void setCategories(const QStringList &categories);
    [[nodiscard]] CaseFilter filter() const;
    [[nodiscard]] CaseOrder order() const;
    void setOrder(CaseOrder order);
    void setClock(CaseFilter::Clock clock);
    void setUnit(const QString &id);
    void setCategory(const QString &category);
    /// Whether anything but the order was chosen.
    [[nodiscard]] bool isNarrowed() const;
    /// Everything but the order back to "all".
    void clear();
    /// All that is chosen, to be kept under a name; what no longer is there is left at "all" when it comes back.
    [[nodiscard]] QVariantMap state() const;
    void setState(const QVariantMap &state);
    [[nodiscard]] SearchField *search() const { return m_search; }

Q_SIGNALS:
    void changed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QComboBox *list(const char *objectName, const QString &accessibleName);
    void fill(QComboBox *box, const QString &field, const QVector<std::pair<QString, QString>> &entries);
    void arrange(bool inOneLine);

    SearchField *m_search;
    QComboBox *m_status;
    QComboBox *m_clock;
    QComboBox *m_units;
    QComboBox *m_categories;
    QComboBox *m_channels;
    QComboBox *m_order;
    SavedFilters *m_saved;
    QHBoxLayout *m_first;
    QHBoxLayout *m_second;
    bool m_inOneLine = true;
};

} // namespace emonev
