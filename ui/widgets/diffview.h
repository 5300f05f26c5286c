#pragma once
#include <QTextEdit>

namespace emonev {

/// Shows what changed between two texts: removed words struck through after −, inserted ones underlined after +.
class DiffView : public QTextEdit
{
    Q_OBJECT
public:
    explicit DiffView(QWidget *parent = nullptr);

    void setTexts(const QString &before, const QString &after);

protected:
    void changeEvent(QEvent *event) override;

private:
    void render();

    QString m_before;
    QString m_after;
};

} // namespace emonev
