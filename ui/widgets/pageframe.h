#pragma once
#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace emonev {

class Banner;
class UndoBar;

/// The shape all pages share: title line with one primary action, filter line, body, foot with counts.
class PageFrame : public QWidget
{
    Q_OBJECT
public:
    explicit PageFrame(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// A quiet remark beside the title, e.g. the period.
    void setSubtitle(const QString &text);
    /// The one thing most people come here to do. Borrowed.
    void setPrimaryAction(QAction *action);
    /// A lesser action in the title line, in the order of the calls. Borrowed.
    void addAction(QAction *action);
    void addFilter(QWidget *widget, int stretch = 0);
    void addFilterStretch();
    void setBody(QWidget *body);
    void setFoot(const QString &text);
    /// A widget at the right of the foot.
    void addFootWidget(QWidget *widget);
    [[nodiscard]] Banner *banner() const { return m_banner; }
    [[nodiscard]] UndoBar *undoBar() const { return m_undo; }

private:
    [[nodiscard]] QToolButton *button(QAction *action);

    QVBoxLayout *m_column;
    QHBoxLayout *m_titleLine;
    QWidget *m_filterLine;
    QHBoxLayout *m_filters;
    QHBoxLayout *m_footLine;
    QLabel *m_title;
    QLabel *m_subtitle;
    QLabel *m_foot;
    Banner *m_banner;
    UndoBar *m_undo;
    QWidget *m_body = nullptr;
};

} // namespace emonev
