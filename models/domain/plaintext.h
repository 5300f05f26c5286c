#pragma once
#include "domain/textclauses.h"

namespace emonev {

/// A text in plainer words, with what stood there before.
struct PlainText
{
    struct Word
    {
        TextPlace place; ///< of the plainer word in `text`
        QString original;
    };
    QString text;
    QVector<Word> words;
};

} // namespace emonev
