#pragma once
#include <QToolButton>
#include <QVariantMap>
#include <functional>
#include <optional>

class QSettings;

namespace emonev {

/// Keeps filters under names of the person's own and brings them back: a button with their menu.
class SavedFilters : public QToolButton
{
    Q_OBJECT
public:
    /// `current` tells what stands in the filters; nothing where all is shown.
    using Current = std::function<std::optional<QVariantMap>()>;
    SavedFilters(QSettings &settings, const QString &group, Current current, QWidget *parent = nullptr);

    [[nodiscard]] QStringList names() const;
    void keep(const QString &name);
    void forget(const QString &name);

    static constexpr int longestName = 60;

Q_SIGNALS:
    void chosen(const QVariantMap &state);

private:
    void fill();
    void askName();
    [[nodiscard]] QVariantMap all() const;

    QSettings &m_settings;
    QString m_key;
    Current m_current;
};

} // namespace emonev
