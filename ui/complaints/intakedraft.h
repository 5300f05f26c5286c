#pragma once
#include <QMap>
#include <QObject>
#include <QString>
#include <QThreadPool>
#include <QTimer>

namespace emonev {

/// Keeps an unfinished form in a file only its owner can read, so that a crash costs a second of typing at most. What
/// names the reporter is never given to it.
class IntakeDraft : public QObject
{
    Q_OBJECT
public:
    using Fields = QMap<QString, QString>;

    explicit IntakeDraft(const QString &path, QObject *parent = nullptr);
    /// Writes what is still to be written.
    ~IntakeDraft() override;

    [[nodiscard]] static Fields read(const QString &path);
    /// Written within a second; an empty one takes the file away.
    void keep(const Fields &fields);

private:
    void write();

    QString m_path;
    Fields m_fields;
    QTimer m_pause;
    QThreadPool m_writer; ///< one thread, so that the last one written is the newest
};

} // namespace emonev
