// The simulated phones: pick one, see its texts, answer as its owner.
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QPlainTextEdit;
class QPushButton;

namespace am::models {
class SandboxController;
}

namespace am::ui {

class PhonePanel : public QWidget {
    Q_OBJECT
public:
    explicit PhonePanel(models::SandboxController& controller, QWidget* parent = nullptr);

private:
    QWidget* makeList();
    QWidget* makePhone();
    void addPhone();
    void send(const QString& body);
    void updatePhone();
    void updateNumbers();
    void followPartner();

    models::SandboxController& m_controller;
    QListView* m_list;
    QLineEdit* m_newPhone;
    QLabel* m_newPhoneError;
    QLabel* m_title;
    QListView* m_thread;
    QComboBox* m_to;
    QLineEdit* m_text;
    QPushButton* m_send;
    QWidget* m_quick;
    bool m_staysAtEnd = true; ///< until somebody scrolls up
};

} // namespace am::ui
