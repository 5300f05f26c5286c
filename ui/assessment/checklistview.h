#pragma once
#include "ui/widgets/tableview.h"

namespace emonev {

class ChecklistModel;

/// The checklist under the keyboard: digits and - answer, = confirms, the arrows skip headings.
class ChecklistView : public TableView
{
    Q_OBJECT
public:
    /// The model is borrowed.
    explicit ChecklistView(ChecklistModel &model, QWidget *parent = nullptr);

    /// While another unit is being read, keys wait for it.
    void setHeld(bool held);
    /// Goes to a row, and to the next line where it is a heading; false when there is none.
    bool goTo(int row, int step = 1);

Q_SIGNALS:
    void answerKey(QChar key);
    void confirmRequested();
    void cycleRequested();
    void clearRequested();
    void noteRequested();
    void evidenceRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void keyboardSearch(const QString &) override {}
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] bool answerFrom(const QKeyEvent &event);
    [[nodiscard]] bool moveFrom(const QKeyEvent &event);
    void spanHeadings();
    void placeColumns();

    ChecklistModel &m_model;
    bool m_held = false;
    std::vector<std::unique_ptr<QKeyEvent>> m_waiting;
};

} // namespace emonev
