#pragma once
#include "core/result.h"
#include <QCoreApplication>

namespace emonev {

/// Turns errors into sentences: what happened, what it means for the data, what to do.
class ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(emonev::ErrorText)

public:
    [[nodiscard]] static QString sentence(const Error &error);

private:
    [[nodiscard]] static QString storeSentence(const Error &error);
    [[nodiscard]] static QString fileSentence(const Error &error);
    [[nodiscard]] static QString registrySentence(const Error &error);
    [[nodiscard]] static QString assessmentSentence(const Error &error);
    [[nodiscard]] static QString paperSentence(const Error &error);
    [[nodiscard]] static QString settingsSentence(const Error &error);
    [[nodiscard]] static QString importSentence(const Error &error);
    [[nodiscard]] static QString tableFileSentence(const Error &error);
    [[nodiscard]] static QString secretSentence(const Error &error);
    [[nodiscard]] static QString courierSentence(const Error &error);
    [[nodiscard]] static QString keySentence(const Error &error);
    [[nodiscard]] static QString syncSentence(const Error &error);
    [[nodiscard]] static QString validationSentence(const Error &error);
    [[nodiscard]] static QString accountSentence(const Error &error);
    [[nodiscard]] static QString caseSentence(const Error &error);
    [[nodiscard]] static QString caseStateSentence(const Error &error);
    [[nodiscard]] static QString caseTimeSentence(const Error &error);
    [[nodiscard]] static QString caseInputSentence(const Error &error);
    [[nodiscard]] static QString casePlaceSentence(const Error &error);
    [[nodiscard]] static QString reporterSentence(const Error &error);
    [[nodiscard]] static QString caseUsageSentence(const Error &error);
    [[nodiscard]] static QString letterSentence(const Error &error);
    [[nodiscard]] static QString letterLevelSentence(const Error &error);
    [[nodiscard]] static QString letterReplySentence(const Error &error);
    [[nodiscard]] static QString monthSentence(const Error &error);
    [[nodiscard]] static QString roundSentence(const Error &error);
    [[nodiscard]] static QString trialSentence(const Error &error);
    [[nodiscard]] static QString planSentence(const Error &error);
    [[nodiscard]] static QString findingSentence(const Error &error);
    [[nodiscard]] static QString findingStepSentence(const Error &error);
};

/// The sentence people read for an error.
[[nodiscard]] inline QString errorText(const Error &error) { return ErrorText::sentence(error); }

} // namespace emonev
