#pragma once
#include "items/outboxlines.h"
#include <QAbstractTableModel>

namespace emonev {

/// What waits for the server, or what it answered: where, what became what, when, how often tried, the answer.
class OutboxModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { WhatColumn, ChangeColumn, WhenColumn, TriesColumn, AnswerColumn, ColumnCount };
    enum Role { IdRole = Qt::UserRole + 1, StatusRole, RawRole };
    /// Says a code (with the server's detail) in a sentence.
    using Wording = std::function<QString(const OutboxLine &line)>;

    explicit OutboxModel(Wording wording, QObject *parent = nullptr)
        : QAbstractTableModel(parent), m_wording(std::move(wording))
    {
    }

    void show(const QVector<OutboxLine> &lines);
    [[nodiscard]] const OutboxLine &at(int row) const { return m_lines[row]; }
    /// The answer in words.
    [[nodiscard]] QString answer(int row) const { return m_wording(m_lines[row]); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    [[nodiscard]] QVariant raw(const OutboxLine &line, int column) const;

    Wording m_wording;
    QVector<OutboxLine> m_lines;
};

} // namespace emonev
