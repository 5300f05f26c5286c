#pragma once
#include "services/assessmentservice.h"
#include <QWidget>

class QLabel;
class QProgressBar;

namespace emonev {

class ScoreBadge;

/// The unit above its checklist: name, score as it stands, progress, and whether it can be changed.
class AssessmentHead : public QWidget
{
    Q_OBJECT
public:
    explicit AssessmentHead(QWidget *parent = nullptr);

    void show(const Checklist &list, const UnitScore &score);
    void clear();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void elideName();
    [[nodiscard]] static QString lockText(const Checklist &list);

    QString m_fullName;
    QLabel *m_name;
    ScoreBadge *m_badge;
    QLabel *m_progress;
    QProgressBar *m_bar;
    QLabel *m_lock;
};

} // namespace emonev
