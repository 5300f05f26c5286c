// The courier's file as a stranger may hand it in: the first byte says which part of the reader gets the rest.
#include "courier/bundlefile.h"
#include "courier/bundleline.h"
#include "models/courier/testkeys.h"
#include <QBuffer>
#include <QtEndian>

using namespace emonev;

namespace {

struct Stage
{
    TestServerKeys server;
    KeyPair signing = KeyPair::generate();
    CourierKeys keys = server.keysOf("dev", "acc", signing, {"CITY", "U1"});
    QDateTime now = QDateTime::fromString("2026-11-22T02:00:00Z", Qt::ISODate);
};

void readFile(const Stage &stage, const QByteArray &bytes)
{
    QBuffer device;
    device.setData(bytes);
    device.open(QIODevice::ReadOnly);
    BundleFile file(device);
    if (!file.readHead())
        return;
    if (!file.verify(stage.keys, stage.now))
        return;
    for (qsizetype i = 0; i < file.head().sections.size(); ++i)
        (void)file.readSection(i, stage.keys, [](const QByteArray &) -> Result<void> { return {}; });
}

/// A whole file around a head that is no more than parsed.
QByteArray around(const QByteArray &head)
{
    QByteArray size(4, '\0');
    qToBigEndian(quint32(head.size()), size.data());
    return QByteArray(bundle::magic, bundle::magicSize) + QByteArray("\0\0\0\1", 4) + size + head +
           QByteArray(64, '\0');
}

void readLine(const Stage &stage, const QByteArray &line)
{
    const Result<BundleLine> read = bundle::lineFrom(line);
    if (!read)
        return;
    if (const auto *receipt = std::get_if<Receipt>(&*read)) {
        if (bundle::checkReceipt(*receipt, stage.server.signing().publicKey))
            qFatal("an answer the server never gave");
        return;
    }
    const auto &op = std::get<wire::Op>(*read);
    if (bundle::checkOp(op, {{"dev", stage.keys.own()}}))
        qFatal("an operation the laptop never made");
    // What was read once reads the same again: signatures hold on every laptop.
    const Result<BundleLine> again = bundle::lineFrom(bundle::lineOf(op));
    if (!again || wire::signedBytes(std::get<wire::Op>(*again)) != wire::signedBytes(op))
        qFatal("not the same operation when written and read again");
}

void readZipped(const Stage &stage, const QByteArray &bytes)
{
    LineUnzipper lines(1024 * 1024, [&](const QByteArray &line) -> Result<void> {
        readLine(stage, line);
        return {};
    });
    for (qsizetype at = 0; at < bytes.size(); at += 100)
        lines.write(bytes.mid(at, 100));
    (void)lines.outcome();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    static const Stage stage;
    if (size == 0)
        return 0;
    const QByteArray rest(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    switch (data[0] % 5) {
    case 0:
        readFile(stage, rest);
        break;
    case 1:
        readFile(stage, around(rest));
        break;
    case 2:
        readLine(stage, rest);
        break;
    case 3:
        readZipped(stage, rest);
        break;
    default:
        (void)Certificate::read(QString::fromUtf8(rest), stage.server.signing().publicKey);
    }
    return 0;
}
