#pragma once
#include "ui/widgets/page.h"

class QAction;

namespace emonev {

class PageFrame;

/// The papers of a service that can be printed from its standard: the poster and the sheet in simple language.
class StandardPapers : public QObject
{
    Q_OBJECT
public:
    StandardPapers(PageFrame *frame, QObject *parent);

    void setEnabled(bool hasService);
    /// What the Reports page shall open for `command`: "poster-print", "poster-pdf".
    [[nodiscard]] static QString kindFor(PageCommand command);

Q_SIGNALS:
    /// The Reports page shall show the paper of that kind.
    void wanted(const QString &kind);

private:
    [[nodiscard]] QAction *add(PageFrame *frame, const QString &text, const char *icon, const QString &kind);

    QAction *m_poster;
    QAction *m_simple;
};

} // namespace emonev
