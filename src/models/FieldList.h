// Collects the fields of a form step by step.
#pragma once

#include "models/FormField.h"

namespace am::models {

/// Each call gives the field just added, for what is special about it; valid until the next call.
class FieldList {
public:
    void step(const QString& id) { m_step = id; }
    FormField& add(FormField::Kind kind, const QString& name, const QString& label, const QString& help = {},
                   const QString& why = {}) {
        FormField field;
        field.kind = kind;
        field.name = name;
        field.step = m_step;
        field.label = label;
        field.help = help;
        field.why = why;
        m_fields.append(field);
        return m_fields.last();
    }
    /// One line of at most 255 characters, as the registry takes them.
    FormField& line(const QString& name, const QString& label, const QString& help, const QString& why = {}) {
        constexpr int longestLine = 255;
        FormField& field = add(FormField::Kind::Line, name, label, help, why);
        field.maximum = longestLine;
        return field;
    }
    FormField& text(const QString& name, const QString& label, const QString& help, const QString& why,
                    int minimum, int maximum) {
        FormField& field = add(FormField::Kind::Text, name, label, help, why);
        field.minimum = minimum;
        field.maximum = maximum;
        return field;
    }
    QList<FormField> take() { return std::move(m_fields); }

private:
    QString m_step;
    QList<FormField> m_fields;
};

} // namespace am::models
