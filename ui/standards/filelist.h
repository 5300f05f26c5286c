#pragma once
#include "items/attachmentmodel.h"
#include <QWidget>

class QAction;

namespace emonev {

class Banner;
class Prompts;
class TableView;

/// The files kept with a version: added by dialog or by dropping them here, opened, taken away.
class FileList : public QWidget
{
    Q_OBJECT
public:
    FileList(Workspace &workspace, Prompts &prompts, QWidget *parent = nullptr);

    /// The version the files belong to; an empty id: none.
    void show(const QString &standardId, const QString &unitId, bool readOnly);
    void reload();
    void addFiles(const QStringList &paths);
    [[nodiscard]] int count() const { return m_model.rowCount(); }
    [[nodiscard]] QString message() const;

Q_SIGNALS:
    void changed();
    void stored();
    void removed(const QString &name);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void choose();
    void openCurrent();
    void removeCurrent();
    void told(const QString &name, const Result<Saved> &result);
    void updateActions();

    Workspace &m_workspace;
    AttachmentService m_service;
    Prompts &m_prompts;
    AttachmentModel m_model;
    Banner *m_banner;
    TableView *m_table;
    QAction *m_add;
    QAction *m_open;
    QAction *m_remove;
    QString m_standardId;
    QString m_unitId;
    bool m_readOnly = false;
};

} // namespace emonev
