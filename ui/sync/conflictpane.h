#pragma once
#include "items/conflictmodel.h"
#include "ui/sync/fieldchoice.h"
#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QScrollArea;
class QSettings;
class QSplitter;
class QVBoxLayout;

namespace emonev {

class SyncBoard;
class TableView;

/// The open conflicts and, beside the list, the decision about one: by mouse, or 1, 2, 3 and Enter.
class ConflictPane : public QWidget
{
    Q_OBJECT
public:
    ConflictPane(SyncBoard &board, QSettings &settings, QWidget *parent);
    ~ConflictPane() override;

    void refresh();
    [[nodiscard]] TableView *table() const { return m_table; }
    /// Makes the first conflict of that unit current.
    void showUnit(const QString &unitId);

Q_SIGNALS:
    void failed(const emonev::Error &error);
    /// So many conflicts were decided; Ctrl+Z takes it back.
    void decided(int count);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void addKeys();
    [[nodiscard]] QWidget *decisionSide();
    void taken(const Result<QVector<ConflictLine>> &lines);
    void showLine();
    void clearLine();
    void showHint();
    void choose(FieldChoice::Take take);
    void decide();
    [[nodiscard]] Settlement settlementOf(const ConflictLine &line) const;
    [[nodiscard]] FieldChoice *current() const;

    SyncBoard &m_board;
    QSettings &m_settings;
    ConflictModel *m_model;
    TableView *m_table;
    QSplitter *m_splitter;
    QLabel *m_title = nullptr;
    QScrollArea *m_scroll = nullptr;
    QVBoxLayout *m_fields = nullptr;
    QLabel *m_hint = nullptr;
    QCheckBox *m_all = nullptr;
    QPushButton *m_decide = nullptr;
    QVector<FieldChoice *> m_choices;
    QString m_shown;
    QString m_wantedUnit;
    int m_lastRow = 0;
    bool m_stale = true;
    bool m_reading = false;
};

} // namespace emonev
