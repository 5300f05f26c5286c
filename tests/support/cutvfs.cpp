#include "support/cutvfs.h"
#include <QFile>
#include <cstring>
#include <new>
#include <sqlite3.h>

namespace emonev::cutvfs {

namespace {

constexpr int journals = SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_SUPER_JOURNAL | SQLITE_OPEN_WAL;

struct
{
    CutDisk *disk = nullptr;
    QByteArray synchronous;
    sqlite3_vfs *under = nullptr;
    sqlite3_vfs vfs{};
} installed;

/// One open file: the real one lies behind it in the same block of memory.
struct OpenFile : sqlite3_file
{
    QString path;             ///< empty: not told of
    bool syncsFolder = false; ///< at its first sync, as SQLite does with a new journal
    [[nodiscard]] sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

OpenFile *own(sqlite3_file *file) { return static_cast<OpenFile *>(file); }
sqlite3_file *real(sqlite3_file *file) { return own(file)->real(); }
const sqlite3_io_methods *methods(sqlite3_file *file) { return real(file)->pMethods; }

int close(sqlite3_file *file)
{
    const int code = methods(file)->xClose(real(file));
    own(file)->~OpenFile();
    return code;
}

int write(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 at)
{
    if (!own(file)->path.isEmpty())
        installed.disk->write(own(file)->path, at, QByteArray(static_cast<const char *>(bytes), size));
    return methods(file)->xWrite(real(file), bytes, size, at);
}

int truncate(sqlite3_file *file, sqlite3_int64 size)
{
    if (!own(file)->path.isEmpty())
        installed.disk->truncate(own(file)->path, size);
    return methods(file)->xTruncate(real(file), size);
}

/// The machine stays on, so the real file needs no sync.
int sync(sqlite3_file *file, int)
{
    OpenFile *mine = own(file);
    if (!mine->path.isEmpty())
        installed.disk->sync(mine->path, mine->syncsFolder);
    mine->syncsFolder = false;
    return SQLITE_OK;
}

/// "PRAGMA synchronous=…" of a program is answered and forgotten when another was chosen.
int fileControl(sqlite3_file *file, int op, void *arg)
{
    if (op == SQLITE_FCNTL_PRAGMA && !installed.synchronous.isEmpty()) {
        char **words = static_cast<char **>(arg);
        if (qstricmp(words[1], "synchronous") == 0 && words[2] && words[2] != installed.synchronous)
            return SQLITE_OK;
    }
    return methods(file)->xFileControl(real(file), op, arg);
}

template <auto method> struct Forward;
template <typename... Args, int (*sqlite3_io_methods::*method)(sqlite3_file *, Args...)> struct Forward<method>
{
    static int call(sqlite3_file *file, Args... args) { return (methods(file)->*method)(real(file), args...); }
};
template <typename... Args, void (*sqlite3_io_methods::*method)(sqlite3_file *, Args...)> struct Forward<method>
{
    static void call(sqlite3_file *file, Args... args) { (methods(file)->*method)(real(file), args...); }
};

constexpr sqlite3_io_methods fileMethods{3,
                                         close,
                                         Forward<&sqlite3_io_methods::xRead>::call,
                                         write,
                                         truncate,
                                         sync,
                                         Forward<&sqlite3_io_methods::xFileSize>::call,
                                         Forward<&sqlite3_io_methods::xLock>::call,
                                         Forward<&sqlite3_io_methods::xUnlock>::call,
                                         Forward<&sqlite3_io_methods::xCheckReservedLock>::call,
                                         fileControl,
                                         Forward<&sqlite3_io_methods::xSectorSize>::call,
                                         Forward<&sqlite3_io_methods::xDeviceCharacteristics>::call,
                                         Forward<&sqlite3_io_methods::xShmMap>::call,
                                         Forward<&sqlite3_io_methods::xShmLock>::call,
                                         Forward<&sqlite3_io_methods::xShmBarrier>::call,
                                         Forward<&sqlite3_io_methods::xShmUnmap>::call,
                                         Forward<&sqlite3_io_methods::xFetch>::call,
                                         Forward<&sqlite3_io_methods::xUnfetch>::call};

/// Tells the disk of a file that is opened.
void tell(OpenFile &file, const QString &path, bool wasThere, int flags)
{
    file.path = path;
    file.syncsFolder = (flags & SQLITE_OPEN_CREATE) && (flags & journals);
    if (!wasThere)
        return installed.disk->create(path);
    if (installed.disk->knows(path))
        return;
    QFile present(path);
    if (present.open(QIODevice::ReadOnly))
        installed.disk->begin(path, present.readAll());
}

int open(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *given)
{
    auto *made = new (file) OpenFile;
    const QString path = name && !(flags & SQLITE_OPEN_DELETEONCLOSE) ? QFile::decodeName(name) : QString();
    const bool wasThere = QFile::exists(path);
    const int code = installed.under->xOpen(installed.under, name, made->real(), flags, given);
    file->pMethods = made->real()->pMethods ? &fileMethods : nullptr;
    if (code == SQLITE_OK && !path.isEmpty())
        tell(*made, path, wasThere, flags);
    if (!file->pMethods)
        made->~OpenFile();
    return code;
}

int remove(sqlite3_vfs *, const char *name, int syncsFolder)
{
    const QString path = QFile::decodeName(name);
    if (installed.disk->knows(path))
        installed.disk->remove(path, syncsFolder != 0);
    return installed.under->xDelete(installed.under, name, 0);
}

int choose(sqlite3 *connection, char **, const struct sqlite3_api_routines *)
{
    sqlite3_wal_autocheckpoint(connection, 40);
    if (installed.synchronous.isEmpty())
        return SQLITE_OK;
    return sqlite3_exec(connection, "PRAGMA synchronous=" + installed.synchronous, nullptr, nullptr, nullptr);
}

} // namespace

void install(CutDisk &disk, const QByteArray &synchronous)
{
    installed.disk = &disk;
    installed.synchronous = synchronous;
    installed.under = sqlite3_vfs_find(nullptr);
    installed.vfs = *installed.under;
    installed.vfs.zName = "cut";
    installed.vfs.szOsFile = int(sizeof(OpenFile)) + installed.under->szOsFile;
    installed.vfs.xOpen = open;
    installed.vfs.xDelete = remove;
    sqlite3_vfs_register(&installed.vfs, 1);
    sqlite3_auto_extension(reinterpret_cast<void (*)()>(choose));
}

void uninstall()
{
    sqlite3_cancel_auto_extension(reinterpret_cast<void (*)()>(choose));
    sqlite3_vfs_unregister(&installed.vfs);
    sqlite3_vfs_register(installed.under, 1);
}

} // namespace emonev::cutvfs
