#pragma once
#include "core/result.h"
#include <QDialog>

class QVBoxLayout;

namespace emonev {

/// Says why the store can't be opened, what that means for the data, and offers the ways on.
class TroubleDialog : public QDialog
{
    Q_OBJECT
public:
    enum class Way { Quit, RestoreNewest, RestoreFile, TryAgain, OpenFolder };

    /// What stands on a button, and what it does.
    struct Offer
    {
        Way way;
        QString text;
    };
    /// The first offer is the default button. OpenFolder leaves the dialog open.
    TroubleDialog(const QString &title, const QString &happened, const QString &meaning, const Error &error,
                  const QVector<Offer> &offers, QWidget *parent = nullptr);

    [[nodiscard]] Way way() const { return m_way; }

Q_SIGNALS:
    void folderWanted();

private:
    void addOffers(QVBoxLayout *column, const QVector<Offer> &offers);
    void choose(Way way);

    Way m_way = Way::Quit;
};

} // namespace emonev
