#pragma once
#include <QJsonObject>
#include <QProcess>

namespace emonev {

/// How one of our programs ended, and what it said.
struct Ended
{
    int exit = -1; ///< -1: killed, or not ended in time
    QJsonObject json;
    QByteArray out;
    QByteArray err;

    /// For messages of tests.
    [[nodiscard]] QByteArray text() const { return QByteArray::number(exit) + ' ' + out + err; }
};

namespace program {

/// A program of this build tree, by its name.
[[nodiscard]] QString path(const QString &name);
/// Runs it to its end.
[[nodiscard]] Ended run(const QString &name, const QStringList &arguments);
/// What a started program said, once it ended.
[[nodiscard]] Ended wait(QProcess &process);
/// As a crash of the machine does: without a chance to tidy up.
void killHard(QProcess &process);
/// Ends the test program where a step that only prepares fails.
void must(const Ended &ended, int exit = 0);

/// Writes a file of a story; ends the test program where that fails.
QString write(const QString &path, const QByteArray &content);
[[nodiscard]] QByteArray read(const QString &path);

} // namespace program

} // namespace emonev
