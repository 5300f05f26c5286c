#pragma once
#include <QWidget>

class QLabel;

namespace emonev {

class AutoSaveLineEdit;

/// A line that is stored as it is left; a refused text stays, with the reason below and the way back.
class SettingField : public QWidget
{
    Q_OBJECT
public:
    SettingField(const QString &key, const QString &label, QWidget *parent = nullptr);

    [[nodiscard]] QString label() const { return m_label; }
    [[nodiscard]] AutoSaveLineEdit *edit() const { return m_edit; }
    /// What the store holds; a refused text is not overwritten.
    void setStored(const QString &text);
    void setPlaceholder(const QString &text);
    void refuse(const QString &sentence);
    void accept();
    void flush();
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void committed(const QString &text);

private:
    QString m_label;
    QString m_stored;
    QString m_shown; ///< text last stored or handed on; another one is being typed
    AutoSaveLineEdit *m_edit;
    QLabel *m_problem;
};

} // namespace emonev
