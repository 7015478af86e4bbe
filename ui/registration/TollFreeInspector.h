// Everything about one toll-free number: verification, history, programme.
#pragma once

#include "models/TollFreeController.h"
#include "ui/widgets/Inspector.h"

namespace am::ui {

class TollFreeInspector : public Inspector {
    Q_OBJECT
public:
    TollFreeInspector(models::TollFreeController& controller, const core::Clock& clock,
                      QWidget* parent = nullptr);

    /// Shows the row with this key.
    void inspect(const QString& key);

Q_SIGNALS:
    void dossierAsked(const QString& key);
    void statusAsked(const QString& key);
    void exportAsked(const QString& key);
    void programmeAsked(const QString& number);

private:
    void refresh();
    void showRow(const models::TollFreeRow& row);
    void addActions(const models::TollFreeRow& row);
    void addHistory(const core::TollFreeDossier& dossier);

    models::TollFreeController& m_controller;
    const core::Clock& m_clock;
    QString m_key;
    std::optional<models::TollFreeRow> m_shown;
};

} // namespace am::ui
