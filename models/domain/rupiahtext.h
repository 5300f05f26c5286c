#pragma once
#include <QString>
#include <QVector>

namespace emonev {

/// An amount of rupiah, or the words that there is no fee, written in Indonesian text, and where it stands.
struct RupiahText
{
    int begin = 0;
    int length = 0;
    qint64 least = 0; ///< whole rupiah; below most only where a range is written
    qint64 most = 0;

    [[nodiscard]] bool isFree() const { return most == 0; }
};

/// Every amount ("Rp50.000,00", "Rp 2,5 juta", "50.000 rupiah") and every "gratis", "tidak dipungut biaya" and the
/// like, from the beginning of the text; "tidak gratis" and "tanpa biaya tambahan" are none.
[[nodiscard]] QVector<RupiahText> rupiahIn(const QString &text);

} // namespace emonev
