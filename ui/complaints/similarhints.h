#pragma once
#include "ui/complaints/similarsearch.h"
#include <QWidget>

class QCheckBox;
class QLabel;

namespace emonev {

/// Says under the form which open or recent cases may tell of the same thing; one of them can be marked as the one that
/// is repeated.
class SimilarHints : public QWidget
{
    Q_OBJECT
public:
    explicit SimilarHints(Workspace &workspace, QWidget *parent = nullptr);

    void ask(const ReportSoFar &report);
    void clear();
    /// Id of the marked case; empty where none is.
    [[nodiscard]] QString marked() const;

private:
    void show(const QVector<SimilarCase> &similar);

    static constexpr int most = 3;
    SimilarSearch m_search;
    qint64 m_received = 0;
    QVector<SimilarCase> m_similar;
    QLabel *m_head = nullptr;
    QVector<QCheckBox *> m_boxes;
};

} // namespace emonev
