#include "ui/sync/fieldchoice.h"
#include "items/momentwords.h"
#include "ui/widgets/diffview.h"
#include "ui/widgets/looks.h"
#include <QAbstractTextDocumentLayout>
#include <QButtonGroup>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace emonev {

namespace {

constexpr qsizetype inSentence = 60;
constexpr qsizetype inRadio = 36;

QString shortened(const QString &text, qsizetype longest)
{
    const QString line = text.simplified();
    return line.size() <= longest ? line : line.left(longest - 1) + QStringLiteral("…");
}

QString bold(const QString &text)
{
    return QStringLiteral("<b>%1</b>").arg(shortened(text, inSentence).toHtmlEscaped());
}

} // namespace

FieldChoice::FieldChoice(const ConflictLine &line, const ConflictField &field, const QDateTime &now, QWidget *parent)
    : QWidget(parent), m_field(field), m_group(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("fieldChoice"));
    build(line, now);
}

QString FieldChoice::sentence(const ConflictLine &line, const QDateTime &now) const
{
    const QString name = QStringLiteral("<i>%1</i>").arg(m_field.name.toHtmlEscaped());
    const QString mineAt = dayWords(line.mineAt, now);
    const QString theirsAt = dayWords(line.theirsAt, now);
    const QString other = line.row.theirsUser.isEmpty() ? tr("somebody") : line.row.theirsUser.toHtmlEscaped();
    const QString writer = line.row.mineUser.toHtmlEscaped();
    if (line.row.isRemoval())
        return line.isOwn
                   ? tr("You removed this entry (%1); %2 changed it meanwhile (%3).").arg(mineAt, other, theirsAt)
                   : tr("%4 removed this entry (%1); %2 changed it meanwhile (%3).")
                         .arg(mineAt, other, theirsAt, writer);
    return line.isOwn ? tr("Field %1: you wrote %2 (%3), %4 wrote %5 (%6).")
                            .arg(name, bold(m_field.mine), mineAt, other, bold(m_field.theirs), theirsAt)
                      : tr("Field %1: %7 wrote %2 (%3), %4 wrote %5 (%6).")
                            .arg(name, bold(m_field.mine), mineAt, other, bold(m_field.theirs), theirsAt, writer);
}

QRadioButton *FieldChoice::addRadio(QVBoxLayout *column, const char *name, const QString &text, Take take)
{
    auto *button = new QRadioButton(text, this);
    button->setObjectName(QLatin1String(name));
    m_group->addButton(button, int(take));
    column->addWidget(button);
    return button;
}

void FieldChoice::build(const ConflictLine &line, const QDateTime &now)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(4);
    auto *said = new QLabel(sentence(line, now), this);
    said->setObjectName(QStringLiteral("fieldSentence"));
    said->setWordWrap(true);
    said->setTextFormat(Qt::RichText);
    column->addWidget(said);
    if (m_field.isText)
        addText(column);
    addRadios(column, line);
    if (m_field.mayBeOther)
        addOther(column);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
            Q_EMIT chosen();
    });
}

void FieldChoice::addRadios(QVBoxLayout *column, const ConflictLine &line)
{
    const bool removal = line.row.isRemoval();
    const auto value = [this](const QString &text) {
        return m_field.isText ? QString() : shortened(text, inRadio).replace(u'&', QStringLiteral("&&"));
    };
    const QString mine = line.isOwn ? tr("1   Mine: %1") : tr("1   The one not taken: %1");
    const auto bare = [](QString text) { return text.trimmed().endsWith(u':') ? text.trimmed().chopped(1) : text; };
    QRadioButton *first =
        addRadio(column, "takeMine",
                 removal ? tr("1   Remove the entry for everybody") : bare(mine.arg(value(m_field.mine))), Take::Mine);
    QRadioButton *second = addRadio(column, "takeTheirs",
                                    removal ? tr("2   Keep the entry as it is on the server")
                                            : bare(tr("2   The server's: %1").arg(value(m_field.theirs))),
                                    Take::Theirs);
    first->setToolTip(m_field.mine);
    second->setToolTip(m_field.theirs);
}

/// Word by word what the server's text makes of mine.
void FieldChoice::addText(QVBoxLayout *column)
{
    auto *view = new DiffView(this);
    view->setObjectName(QStringLiteral("fieldDifference"));
    view->setAccessibleName(tr("Difference between both texts of %1").arg(m_field.name));
    view->setFixedHeight(40);
    connect(view->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, view,
            [view](const QSizeF &size) {
                view->setFixedHeight(std::min(150, int(size.height()) + 2 * view->frameWidth() + 2));
            });
    view->setTexts(m_field.mine, m_field.theirs);
    auto *legend = new QLabel(tr("− only in the text not taken   + only in the server's"), this);
    makeQuiet(legend);
    column->addWidget(view);
    column->addWidget(legend);
}

void FieldChoice::addOther(QVBoxLayout *column)
{
    QRadioButton *radio = addRadio(column, "takeOther", tr("3   Write another:"), Take::Other);
    QWidget *editor = nullptr;
    if (!m_field.choices.isEmpty()) {
        m_choices = new QComboBox(this);
        for (const auto &[value, word] : std::as_const(m_field.choices))
            m_choices->addItem(word, value);
        connect(m_choices, &QComboBox::activated, radio, [radio] { radio->setChecked(true); });
        editor = m_choices;
    } else {
        m_typed = new QPlainTextEdit(this);
        m_typed->setTabChangesFocus(true);
        m_typed->setFixedHeight((m_field.isText ? 3 : 1) * m_typed->fontMetrics().lineSpacing() + 16);
        if (m_field.isText)
            m_typed->setPlainText(m_field.mine);
        connect(m_typed, &QPlainTextEdit::textChanged, radio, [radio] { radio->setChecked(true); });
        editor = m_typed;
    }
    editor->setObjectName(QStringLiteral("otherValue"));
    editor->setAccessibleName(tr("Another value for %1").arg(m_field.name));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(24, 0, 0, 0);
    row->addWidget(editor, m_typed ? 1 : 0);
    if (m_choices)
        row->addStretch(1);
    column->addLayout(row);
}

FieldChoice::Take FieldChoice::take() const
{
    const int id = m_group->checkedId();
    return id < 0 ? Take::None : Take(id);
}

void FieldChoice::choose(Take take)
{
    QAbstractButton *button = m_group->button(int(take));
    if (!button)
        return;
    button->setChecked(true);
    if (take != Take::Other) {
        button->setFocus();
        return;
    }
    QWidget *editor = m_typed ? static_cast<QWidget *>(m_typed) : m_choices;
    editor->setFocus();
    if (m_typed)
        m_typed->selectAll();
}

QString FieldChoice::other() const
{
    return m_choices ? m_choices->currentData().toString() : m_typed ? m_typed->toPlainText() : QString();
}

} // namespace emonev
