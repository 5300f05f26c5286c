#pragma once
#include "services/suggestionservice.h"
#include <QTimeZone>
#include <QWidget>

class QLabel;
class QToolButton;

namespace emonev {

/// What an earlier year answered on a line, by whom and with which note, and the button that confirms it.
class SuggestionNote : public QWidget
{
    Q_OBJECT
public:
    explicit SuggestionNote(QWidget *parent = nullptr);

    /// Hidden where nothing is offered. Another line's origin is not known yet.
    void show(const Indicator &indicator, int year, const std::optional<Answer> &offered, bool isOtherLine);
    void showOrigin(const std::optional<AnswerOrigin> &origin, const QTimeZone &zone);

Q_SIGNALS:
    void confirmed();

private:
    QLabel *m_words;
    QLabel *m_origin;
    QLabel *m_note;
    QToolButton *m_confirm;
};

} // namespace emonev
