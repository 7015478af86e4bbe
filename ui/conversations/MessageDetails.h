// Everything there is to know about one message.
#pragma once

#include "models/ThreadItem.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace am::ui {

class Inspector;

/// A named fact of a message.
struct MessageFact {
    QString name;
    QString value;
    bool isId = false;
};

/// Fills the inspector, or the clipboard, from one message or unsent text.
struct MessageDetails {
    Q_DECLARE_TR_FUNCTIONS(am::ui::MessageDetails)

public:
    static void show(Inspector& inspector, const models::ThreadItem& item, core::Timestamp now);
    static QString asText(const models::ThreadItem& item, core::Timestamp now);
};

} // namespace am::ui
