#pragma once
#include "services/agreementservice.h"
#include "services/comparisonservice.h"
#include "ui/text/format.h"
#include <QDialog>

class QLabel;
class QTabWidget;

namespace emonev {

class RowsModel;
class TableView;

/// Units beside those of their kind, the years beside each other, and how far assessors agree.
class ComparisonDialog : public QDialog
{
    Q_OBJECT
public:
    ComparisonDialog(Workspace &workspace, int year, QWidget *parent = nullptr);

Q_SIGNALS:
    void shown();

private:
    /// What the tabs are filled from, read in one go.
    struct Facts
    {
        PeerComparison comparison;
        AgreementReport agreement;
    };
    [[nodiscard]] static Result<Facts> read(Workspace &workspace, int year);
    void build();
    [[nodiscard]] QWidget *groupsTab();
    [[nodiscard]] QWidget *yearsTab();
    [[nodiscard]] QWidget *assessorsTab();
    [[nodiscard]] TableView *table(const char *name, const QString &spoken, RowsModel *model,
                                   const QVector<int> &widths);
    void take(const Result<Facts> &facts);
    void fillGroups();
    void fillMembers();
    void fillYears();
    void fillIndicators();
    void fillAssessors();
    [[nodiscard]] QString points(const std::optional<qint64> &hundredths) const;
    [[nodiscard]] QString share(const std::optional<double> &value) const;
    [[nodiscard]] QString interval(const AgreementMeasure &measure) const;

    Language m_language;
    Facts m_facts;
    QTabWidget *m_tabs;
    QLabel *m_state;
    RowsModel *m_groups;
    RowsModel *m_members;
    RowsModel *m_years;
    RowsModel *m_indicators;
    RowsModel *m_assessors;
    TableView *m_groupTable = nullptr;
    QLabel *m_agreement = nullptr;
};

} // namespace emonev
