// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/simkit/certificate.h"

#include <QFile>

#include <algorithm>
#include <memory>
#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

namespace sim {
namespace {

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using Certificate = std::unique_ptr<X509, decltype(&X509_free)>;
using Memory = std::unique_ptr<BIO, decltype(&BIO_free)>;

constexpr long oneDay = 24 * 60 * 60;

bool addExtension(X509 *certificate, int kind, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, kind, value);
    const bool ok = extension && X509_add_ext(certificate, extension, -1) == 1;
    X509_EXTENSION_free(extension);
    return ok;
}

bool fill(X509 *certificate, EVP_PKEY *key, const CertificateWish &wish)
{
    quint32 serial = 0; // a browser refuses two certificates of one issuer with the same number
    RAND_bytes(reinterpret_cast<unsigned char *>(&serial), sizeof serial);
    X509_set_version(certificate, 2);
    ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate), serial);
    X509_gmtime_adj(X509_getm_notBefore(certificate), std::min(-1, wish.lastDay - 1) * oneDay);
    X509_gmtime_adj(X509_getm_notAfter(certificate), wish.lastDay * oneDay);
    X509_set_pubkey(certificate, key);
    X509_NAME *name = X509_get_subject_name(certificate);
    const auto text = reinterpret_cast<const unsigned char *>("Sampan practice");
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8, text, -1, -1, 0);
    X509_set_issuer_name(certificate, name);
    return addExtension(certificate, NID_basic_constraints, "critical,CA:TRUE")
        && addExtension(certificate, NID_subject_alt_name, wish.names.constData())
        && X509_sign(certificate, key, EVP_sha256()) > 0;
}

bool save(const QString &path, BIO *memory, QFileDevice::Permissions permissions)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(memory, &data);
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.setPermissions(permissions) && file.write(data, size) == size;
}

} // namespace

std::optional<CertificateFiles> writeCertificate(const QString &folder, const CertificateWish &wish)
{
    const Key key(EVP_EC_gen("P-256"), EVP_PKEY_free);
    const Certificate certificate(X509_new(), X509_free);
    if (!key || !certificate || !fill(certificate.get(), key.get(), wish))
        return std::nullopt;
    const Memory certificateText(BIO_new(BIO_s_mem()), BIO_free);
    const Memory keyText(BIO_new(BIO_s_mem()), BIO_free);
    PEM_write_bio_X509(certificateText.get(), certificate.get());
    PEM_write_bio_PrivateKey(keyText.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    const CertificateFiles files{folder + QStringLiteral("/practice.crt"), folder + QStringLiteral("/practice.key")};
    const auto owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    if (!save(files.certificate, certificateText.get(), owner) || !save(files.key, keyText.get(), owner))
        return std::nullopt;
    return files;
}

} // namespace sim
