#pragma once
#include "services/findingservice.h"
#include <QWidget>
#include <optional>

class QHBoxLayout;
class QTextBrowser;
class QToolButton;

namespace emonev {

/// One finding at the right of the list: its story and the steps that can be taken now.
class FindingPane : public QWidget
{
    Q_OBJECT
public:
    explicit FindingPane(QWidget *parent = nullptr);

    void show(const FindingFile &file, const QString &role, const QDate &today);
    void clear(const QString &why);
    [[nodiscard]] const std::optional<FindingFile> &file() const { return m_file; }

Q_SIGNALS:
    void stepWanted(emonev::FindingStep step);
    void fileWanted(const emonev::Attachment &file);

protected:
    void changeEvent(QEvent *event) override;

private:
    void render();
    void follow(const QString &link);

    std::optional<FindingFile> m_file;
    QString m_role;
    QDate m_today;
    QTextBrowser *m_story;
    QVector<QToolButton *> m_buttons; ///< in the order of FindingStep
};

} // namespace emonev
