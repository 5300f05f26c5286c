#include "items/attachmentmodel.h"
#include <QAbstractItemModelTester>
#include <QtTest>

using namespace emonev;

/// The files of a record as rows.
class TestAttachmentModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsNameKindAndSize();
};

void TestAttachmentModel::showsNameKindAndSize()
{
    AttachmentModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Attachment file;
    file.id = QStringLiteral("a");
    file.name = QStringLiteral("SK 12.pdf");
    file.mime = QStringLiteral("application/pdf");
    file.size = 1536;
    model.show({file});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, AttachmentModel::NameColumn).data().toString(), QStringLiteral("SK 12.pdf"));
    QCOMPARE(model.index(0, AttachmentModel::KindColumn).data().toString(), QStringLiteral("PDF"));
    QCOMPARE(model.index(0, AttachmentModel::SizeColumn).data(AttachmentModel::RawRole).toLongLong(), 1536);
    QVERIFY(model.index(0, AttachmentModel::SizeColumn).data().toString().startsWith(QStringLiteral("1,5")));
}

QTEST_GUILESS_MAIN(TestAttachmentModel)
#include "tst_attachmentmodel.moc"
