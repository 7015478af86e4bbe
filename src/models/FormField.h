// What a registration form asks for, field by field.
#pragma once

#include <QList>
#include <QString>

namespace am::models {

/// One value to choose from.
struct FormChoice {
    QString value;
    QString label;
    QString explanation;    ///< one line under the list; may be empty
    QString disabledReason; ///< why it cannot be chosen now; empty if it can
};

/// One page of the form.
struct FormStep {
    QString id;
    QString title;
    QString purpose; ///< one line under the title
};

/// What one field asks for. Names are those of the contract, so that a server's `details` and the findings of
/// a check find their field.
struct FormField {
    enum class Kind : quint8 {
        Line,    ///< one line (QString)
        Text,    ///< several lines (QString)
        Choice,  ///< one of `choices` (QString)
        Choices, ///< any of `choices` (QStringList)
        Flag     ///< yes or no (bool)
    };
    QString name;
    Kind kind = Kind::Line;
    QString step; ///< id of the step it stands in
    QString label;
    QString help;
    QString why; ///< why reviewers ask; may be empty
    bool required = false;
    bool applies = true;         ///< false: not asked for now, hidden, and not sent
    int minimum = 0;             ///< characters, checked if there is any text
    int maximum = 0;             ///< characters; 0 = no limit known
    bool countsSegments = false; ///< it will be sent as a text
    bool isComposed = false;     ///< can be composed from the facts of the brand
    QList<FormChoice> choices;
};

} // namespace am::models
