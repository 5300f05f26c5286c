#pragma once
#include "services/attachmentservice.h"
#include <QWidget>

class QListWidget;
class QToolButton;

namespace emonev {

/// The evidence files of one line: add by dialog or drop, open, remove.
class EvidenceList : public QWidget
{
    Q_OBJECT
public:
    explicit EvidenceList(QWidget *parent = nullptr);

    void show(const QVector<Attachment> &files, bool writable);

Q_SIGNALS:
    void addRequested();
    void dropped(const QStringList &paths);
    void openRequested(const emonev::Attachment &file);
    void removeRequested(const emonev::Attachment &file);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QToolButton *addButton(const QString &text, const char *icon);
    void updateButtons();
    [[nodiscard]] const Attachment *current() const;

    QVector<Attachment> m_files;
    bool m_writable = false;
    QListWidget *m_list;
    QToolButton *m_add;
    QToolButton *m_open;
    QToolButton *m_remove;
};

} // namespace emonev
