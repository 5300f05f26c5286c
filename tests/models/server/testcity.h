#pragma once
#include "core/clock.h"
#include "server/accounts.h"
#include "server/pulllogic.h"
#include "server/pushlogic.h"
#include "server/serversetup.h"
#include "sync/rowsum.h"
#include "sync/syncschema.h"
#include <QTemporaryDir>
#include <QtTest>

namespace emonev {

/// A server with a small city and an account of each role, for tests of its logic.
class TestCity
{
public:
    explicit TestCity(const QString &url)
    {
        auto opened = ServerDatabase::open(url, ServerDatabase::Mode::Create);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        database = std::move(opened).value();
        const auto made =
            serversetup::create(*database, clock, "Kota Uji", "admin", "rahasia-admin", PasswordCost::forTests());
        if (!made)
            qFatal("%s: %s", qPrintable(made.error().code), qPrintable(made.error().detail));
        ids.insert("admin", accounts().list()->first().id);
    }

    Accounts accounts() { return Accounts(*database, clock, PasswordCost::forTests()); }
    QString addAccount(const QString &name, const QString &role, const QStringList &units = {})
    {
        const auto id = accounts().add(name, role, units, "rahasia-" + name.toUtf8());
        if (!id)
            qFatal("%s", qPrintable(id.error().code));
        ids.insert(name, *id);
        return *id;
    }

    /// A patch that inserts a row.
    static wire::RowPatch row(const QString &table, const QString &key, const QString &scope, const QJsonObject &data)
    {
        wire::RowPatch patch;
        patch.table = table;
        patch.row = key;
        patch.scope = scope;
        for (const MergeGroup &group : sync::table(table)->groups) {
            wire::GroupChange change{group.name, {}, {}};
            for (const QString &column : group.columns)
                if (data.contains(column))
                    change.to.insert(column, data.value(column));
            if (!change.to.isEmpty())
                patch.set.append(change);
        }
        return patch;
    }
    /// A patch of one column.
    static wire::RowPatch edit(const QString &table, const QString &key, const QString &scope, qint64 version,
                               const QString &column, const QJsonValue &from, const QJsonValue &to)
    {
        wire::RowPatch patch;
        patch.table = table;
        patch.row = key;
        patch.scope = scope;
        patch.baseVersion = version;
        patch.set = {{sync::table(table)->groupOf(column), {{column, from}}, {{column, to}}}};
        return patch;
    }
    static wire::RowPatch removal(const QString &table, const QString &key, const QString &scope, qint64 version)
    {
        wire::RowPatch patch;
        patch.kind = wire::OpKind::Delete;
        patch.table = table;
        patch.row = key;
        patch.scope = scope;
        patch.baseVersion = version;
        return patch;
    }

    wire::Op op(const QString &user, const wire::RowPatch &main, const QVector<wire::RowPatch> &also = {})
    {
        wire::Op made;
        made.id = QStringLiteral("op-%1").arg(++count);
        made.devSeq = count;
        made.user = ids.value(user);
        made.madeAt = QStringLiteral("2026-11-22T09:00:00+07:00");
        made.main = main;
        made.also = also;
        return made;
    }
    PushJob job(const QString &user, const QVector<wire::Op> &ops, const QString &device = {})
    {
        return {ids.value(user), {{}, device.isEmpty() ? "dev-" + user : device, ops}, wire::schemaLatest};
    }
    PushLogic::Reply push(const QString &user, const QVector<wire::Op> &ops, const QString &device = {})
    {
        auto replies = PushLogic(*database, clock).apply({job(user, ops, device)});
        if (!replies)
            qFatal("%s: %s", qPrintable(replies.error().code), qPrintable(replies.error().detail));
        return replies->first();
    }
    wire::OpResult one(const QString &user, const wire::RowPatch &main, const QVector<wire::RowPatch> &also = {},
                       const QString &device = {})
    {
        const auto reply = push(user, {op(user, main, also)}, device);
        if (const auto *refused = std::get_if<wire::Refusal>(&reply))
            qFatal("%s", qPrintable(refused->code));
        return std::get<wire::PushAnswer>(reply).results.first();
    }
    PullLogic::Reply pull(const QString &user, const QMap<QString, qint64> &cursors = {}, int limit = 1000)
    {
        auto reply = PullLogic(*database).pull(ids.value(user), {{}, limit, cursors});
        if (!reply)
            qFatal("%s: %s", qPrintable(reply.error().code), qPrintable(reply.error().detail));
        return *reply;
    }
    wire::PullAnswer pulled(const QString &user, const QMap<QString, qint64> &cursors = {}, int limit = 1000)
    {
        const auto reply = pull(user, cursors, limit);
        if (const auto *refused = std::get_if<wire::Refusal>(&reply))
            qFatal("%s", qPrintable(refused->code));
        return std::get<PullResult>(reply).answer();
    }

    /// Units A (below it A1) and B, a service and a draft standard of each, a period, assessments self and first.
    void fill()
    {
        QVector<wire::Op> ops;
        const auto add = [&](const wire::RowPatch &patch) { ops.append(op("admin", patch)); };
        add(unit("A", ""));
        add(unit("A1", "A"));
        add(unit("B", ""));
        add(row("period", "P26", "CITY",
                {{"year", 2026}, {"instrument_code", "k9"}, {"instrument_edition", "1"}, {"state", "open"}}));
        add(row("period", "P25", "CITY",
                {{"year", 2025}, {"instrument_code", "k9"}, {"instrument_edition", "1"}, {"state", "open"}}));
        for (const QString &name : {QString("A"), QString("A1"), QString("B")}) {
            add(row("service", "s" + name, "CITY",
                    {{"code", "S-" + name}, {"unit_id", name}, {"name", "Layanan " + name}}));
            add(row("standard", "std" + name, name,
                    {{"service_id", "s" + name}, {"version_no", 1}, {"state", "draft"}}));
            add(row("standard_component", "std" + name + "/1", name, {{"body", "isi"}}));
            for (const QString &round : {QString("self"), QString("first")}) {
                add(row("assessment", round + name, name, {{"period_id", "P26"}, {"unit_id", name}, {"round", round}}));
                add(row("answer", round + name + "//K1", name, {{"value", "0"}, {"note", "catatan"}}));
            }
            add(row("assessment", "old" + name, name, {{"period_id", "P25"}, {"unit_id", name}, {"round", "first"}}));
            add(row("complaint", name + "/c" + name, name,
                    {{"number", "N-" + name},
                     {"channel", "web"},
                     {"unit_id", name},
                     {"subject", "Perihal"},
                     {"received_at", "2026-11-01T00:00:00Z"},
                     {"class", "complaint"},
                     {"anonymous", 0},
                     {"sealed", 0}}));
            add(row("letter", "l" + name, name,
                    {{"unit_id", name}, {"kind", "teguran"}, {"level", 1}, {"day", "2026-11-02"}, {"state", "sent"}}));
            add(row("attachment", "f" + name, name,
                    {{"tbl", "standard"},
                     {"row_key", "std" + name},
                     {"unit_id", name},
                     {"sha256", QString(64, 'a')},
                     {"name", "foto.png"},
                     {"size", 12},
                     {"mime", "image/png"}}));
        }
        const auto reply = push("admin", ops);
        for (const wire::OpResult &result : std::get<wire::PushAnswer>(reply).results)
            if (result.status != wire::OpStatus::Applied)
                qFatal("%s %s", qPrintable(result.code), qPrintable(result.detail));
        addAccount("koordinator", "coordinator");
        addAccount("penilai", "assessor", {"U-A"});
        addAccount("pembanding", "second_assessor", {"U-A"});
        addAccount("dinas", "unit", {"U-A"});
        addAccount("lurah", "kelurahan", {"U-A1"});
        addAccount("inspektur", "inspector", {"U-A"});
        addAccount("penonton", "viewer");
    }
    static wire::RowPatch unit(const QString &id, const QString &parent)
    {
        QJsonObject data{{"code", "U-" + id}, {"name", "Unit " + id}, {"kind", "opd"}};
        if (!parent.isEmpty())
            data.insert("parent_id", parent);
        return row("unit", id, "CITY", data);
    }

    /// The kept checksums are what the rows come to.
    void verifySums()
    {
        QMap<QString, QPair<qint64, quint64>> sums;
        SqlQuery &rows = database->query("row/list_versions").run();
        while (rows.next()) {
            auto &sum = sums[rows.text(0)];
            ++sum.first;
            sum.second += rowHash(rows.text(1), rows.text(2), rows.number(3));
        }
        rows.finish();
        const auto answer = pulled("admin");
        for (auto it = answer.scopes.cbegin(); it != answer.scopes.cend(); ++it) {
            QVERIFY(it->check);
            QCOMPARE(it->check->rows, sums.value(it.key()).first);
            QCOMPARE(it->check->sum, sums.value(it.key()).second);
        }
    }

    FixedClock clock{QDateTime::fromString("2026-11-22T02:00:00Z", Qt::ISODate)};
    std::unique_ptr<ServerDatabase> database;
    QMap<QString, QString> ids;
    qint64 count = 0;
};

} // namespace emonev
