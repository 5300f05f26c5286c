#include "secrets/quietbus.h"
#include <QLibrary>

namespace emonev {

namespace {

constexpr int sessionBusType = 2; // G_BUS_TYPE_SESSION

/// The three functions needed, looked up as QtKeychain looks up libsecret: no need to build against GLib.
struct GLib
{
    void *(*busGet)(int, void *, void **) = nullptr;
    void (*setExitOnClose)(void *, int) = nullptr;
    void (*unref)(void *) = nullptr;

    GLib()
    {
        QLibrary gio(QStringLiteral("gio-2.0"), 0);
        QLibrary gobject(QStringLiteral("gobject-2.0"), 0);
        busGet = reinterpret_cast<decltype(busGet)>(gio.resolve("g_bus_get_sync"));
        setExitOnClose = reinterpret_cast<decltype(setExitOnClose)>(gio.resolve("g_dbus_connection_set_exit_on_close"));
        unref = reinterpret_cast<decltype(unref)>(gobject.resolve("g_object_unref"));
    }
    [[nodiscard]] bool isThere() const { return busGet && setExitOnClose && unref; }
};

} // namespace

std::shared_ptr<void> quietSessionBus()
{
    static const GLib glib;
    void *bus = glib.isThere() ? glib.busGet(sessionBusType, nullptr, nullptr) : nullptr;
    if (!bus)
        return nullptr;
    glib.setExitOnClose(bus, 0);
    return {bus, glib.unref};
}

} // namespace emonev
