#include "items/checklistmodel.h"
#include "support/testworkspace.h"
#include "ui/assessment/checklistdelegate.h"
#include <QtTest>

using namespace emonev;

namespace {

/// Lets the test see what would be drawn.
class OpenDelegate : public ChecklistDelegate
{
public:
    [[nodiscard]] QStyleOptionViewItem look(const QModelIndex &index, int width) const
    {
        QStyleOptionViewItem option;
        option.rect = QRect(0, 0, width, 24);
        initStyleOption(&option, index);
        return option;
    }
};

} // namespace

/// How answers look, and that a suggestion never looks like one.
class TestChecklistDelegate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSuggestionIsToldFromAnAnswer()
    {
        TestWorkspace city;
        const QString unit = city.addUnit(QStringLiteral("A"));
        city.answer(unit, 2025, {}, QStringLiteral("V2.1"), QStringLiteral("1"));
        city.answer(unit, 2026, {}, QStringLiteral("V3.1"), QStringLiteral("1"));
        ChecklistModel model;
        model.show(*AssessmentService(city.workspace()).checklist(unit, 2026),
                   *SuggestionService(city.workspace()).read(unit, 2026));
        const auto cell = [&](const char *indicator) {
            return model.index(model.rowOf({{}, QLatin1String(indicator)}), ChecklistModel::AnswerColumn);
        };
        const OpenDelegate delegate;
        for (const int width : {60, 110, 160, 400}) {
            const QStyleOptionViewItem suggested = delegate.look(cell("V2.1"), width);
            QVERIFY2(suggested.text.startsWith(QStringLiteral("○ 2")), qPrintable(suggested.text));
            QVERIFY2(suggested.text.endsWith(u'?'), qPrintable(suggested.text));
            QVERIFY(suggested.font.italic());
            QVERIFY(suggested.fontMetrics.horizontalAdvance(suggested.text) <= width);
        }
        const QStyleOptionViewItem answered = delegate.look(cell("V3.1"), 160);
        QVERIFY2(answered.text.startsWith(QStringLiteral("✓ ")), qPrintable(answered.text));
        QVERIFY(!answered.font.italic());
        const QStyleOptionViewItem open = delegate.look(cell("V4.1"), 160);
        QVERIFY2(open.text.startsWith(QStringLiteral("○ ")) && !open.text.contains(u'?'), qPrintable(open.text));
        QVERIFY(!open.font.italic());
    }
};

QTEST_MAIN(TestChecklistDelegate)
#include "tst_checklistdelegate.moc"
