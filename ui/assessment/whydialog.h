#pragma once
#include "items/explanationmodel.h"
#include <QDialog>

class QLabel;
class QTreeView;

namespace emonev {

/// "Why this score?": the rule in one sentence, points of each indicator, and the shortest way to the next zone.
class WhyDialog : public QDialog
{
    Q_OBJECT
public:
    explicit WhyDialog(const Explanation &explanation, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The person wants to try other answers.
    void whatIfWanted();

private:
    void fillTree();
    [[nodiscard]] static QString ruleText(const Explanation &explanation);
    [[nodiscard]] static QString headText(const Explanation &explanation);
    [[nodiscard]] static QString wayText(const Explanation &explanation);
    [[nodiscard]] static QString stepText(const Explanation &explanation, const Improvement &step);

    ExplanationModel m_model;
    QTreeView *m_tree;
};

} // namespace emonev
