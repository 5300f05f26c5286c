#pragma once
#include "services/letterservice.h"
#include <QCoreApplication>
#include <QPalette>

namespace emonev {

/// The chain of a case in words: complaint, component, letters, replies.
class LetterStory
{
    Q_DECLARE_TR_FUNCTIONS(emonev::LetterStory)

public:
    LetterStory(const QVector<LetterFile> &letters, const QString &caseNumber, const QDate &today,
                const QPalette &palette);
    [[nodiscard]] QString html() const;

    /// "First warning".
    [[nodiscard]] static QString level(int level);
    /// "3. Jangka waktu pelayanan"
    [[nodiscard]] static QString component(int code);
    [[nodiscard]] static QString day(const QDate &day);

private:
    [[nodiscard]] QString step(const QString &head, const QString &quiet, const QStringList &lines) const;
    [[nodiscard]] QString letter(const LetterFile &file) const;
    [[nodiscard]] QString reply(const LetterFile &file) const;
    [[nodiscard]] QString coloured(const QString &text, const QString &colour) const;

    const QVector<LetterFile> &m_letters;
    QString m_number;
    QDate m_today;
    QString m_quiet;
    QString m_late;
};

} // namespace emonev
