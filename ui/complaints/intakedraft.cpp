#include "ui/complaints/intakedraft.h"
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace emonev {

namespace {

void writeFile(const QString &path, const IntakeDraft::Fields &fields)
{
    if (fields.isEmpty()) {
        QFile::remove(path);
        return;
    }
    QJsonObject json;
    for (auto it = fields.cbegin(); it != fields.cend(); ++it)
        json.insert(it.key(), it.value());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return; // the form itself is still there; saving says what is wrong with the disk
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(QJsonDocument(json).toJson(QJsonDocument::Compact));
    file.commit();
}

} // namespace

IntakeDraft::IntakeDraft(const QString &path, QObject *parent) : QObject(parent), m_path(path)
{
    m_writer.setMaxThreadCount(1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(800);
    connect(&m_pause, &QTimer::timeout, this, &IntakeDraft::write);
}

IntakeDraft::~IntakeDraft()
{
    if (m_pause.isActive())
        write();
    m_writer.waitForDone();
}

IntakeDraft::Fields IntakeDraft::read(const QString &path)
{
    Fields fields;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fields;
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    for (auto it = json.constBegin(); it != json.constEnd(); ++it)
        fields.insert(it.key(), it.value().toString());
    return fields;
}

void IntakeDraft::keep(const Fields &fields)
{
    m_fields = fields;
    if (fields.isEmpty()) {
        m_pause.stop();
        write();
    } else if (!m_pause.isActive()) {
        m_pause.start();
    }
}

void IntakeDraft::write()
{
    m_writer.start([path = m_path, fields = m_fields] { writeFile(path, fields); });
}

} // namespace emonev
