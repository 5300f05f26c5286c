#pragma once
#include "exchange/importtable.h"
#include "services/importplan.h"
#include <QAbstractTableModel>
#include <QHash>
#include <functional>

namespace emonev {

/// The rows of a file before they are imported: what becomes of each, the cells that are wrong, and why.
class ImportPreviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { RowNumber, Outcome, FirstValue };
    enum Role {
        BadRole = Qt::UserRole + 1, ///< of a cell: something is wrong with it
        BadRowRole,                 ///< of a row
        OutcomeRole
    };
    /// How issues and outcomes are worded.
    struct Words
    {
        QString rowNumber;
        QString outcome;
        std::function<QString(const RowIssue &)> issue;
        std::function<QString(RowOutcome)> outcomeOf;
    };

    explicit ImportPreviewModel(Words words, QObject *parent = nullptr);

    void show(const ImportTable &table, const ImportPlan &plan);
    /// The cell an issue lies in; invalid for issues of the header.
    [[nodiscard]] QModelIndex cellOf(const RowIssue &issue) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    /// A person typed another value; the answer comes by show().
    void edited(int row, const QString &column, const QString &text);

private:
    [[nodiscard]] QString issuesAt(int row, int column) const;
    [[nodiscard]] QVariant valueAt(int row, int column) const;

    Words m_words;
    ImportTable m_table;
    ImportPlan m_plan;
    QHash<int, QVector<int>> m_issues; ///< row number → places in the plan's issues
};

} // namespace emonev
