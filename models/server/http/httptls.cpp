#include "server/http/httptls.h"
#include <QFile>
#include <boost/asio/ssl/context.hpp>

namespace emonev {

namespace asio = boost::asio;

Result<std::shared_ptr<asio::ssl::context>> makeTls(const QString &certificate, const QString &key)
{
    for (const QString &path : {certificate, key})
        if (!QFile::exists(path))
            return fail(ErrorKind::NotFound, QStringLiteral("file_not_found"), {path});
    auto tls = std::make_shared<asio::ssl::context>(asio::ssl::context::tls_server);
    boost::system::error_code failed;
    tls->set_options(asio::ssl::context::default_workarounds | asio::ssl::context::no_tlsv1 |
                         asio::ssl::context::no_tlsv1_1 | SSL_OP_NO_RENEGOTIATION,
                     failed);
    SSL_CTX_set_mode(tls->native_handle(), SSL_MODE_RELEASE_BUFFERS);
    tls->use_certificate_chain_file(QFile::encodeName(certificate).toStdString(), failed);
    if (!failed)
        tls->use_private_key_file(QFile::encodeName(key).toStdString(), asio::ssl::context::pem, failed);
    if (failed)
        return fail(ErrorKind::InvalidData, QStringLiteral("certificate_invalid"), {certificate},
                    QString::fromStdString(failed.message()));
    return tls;
}

} // namespace emonev
