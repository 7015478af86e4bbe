// One telephone number: parsing, validity and how it is written for people.
#pragma once

#include <QString>

#include <optional>

namespace am::core {

/// A telephone number held in E.164, as the API wants it. A value; any thread.
class PhoneNumber {
public:
    /// Understands any usual notation ("(415) 555-0123", "+44 20 7946 0958"); `region` is the ISO country
    /// assumed when there is no leading +. Nothing if no number can be read.
    static std::optional<PhoneNumber> parse(const QString& text,
                                            const QString& region = QStringLiteral("US"));

    /// True for "+" and 7 to 15 digits, the shape the contract demands (openapi.yaml, E.164 pattern).
    static bool isE164(QStringView text);

    /// How a stored E.164 string is shown: national form for +1, international otherwise; text that is not a
    /// number is returned unchanged, so that nothing received is hidden.
    static QString display(const QString& e164);

    /// The three digits after +1, or empty for numbers outside the North American plan.
    static QString areaCode(QStringView e164);
    /// True for +1 800, 833, 844, 855, 866, 877 and 888 (compliance.md 4.1).
    static bool isTollFree(QStringView e164);

    /// ISO country of an E.164 number ("US", "CA", "JM"); empty if the plan does not tell.
    static QString region(const QString& e164);

    const QString& e164() const { return m_e164; }
    /// True if libphonenumber's metadata knows the number as assigned or assignable.
    bool isValid() const { return m_valid; }
    bool operator==(const PhoneNumber& other) const { return m_e164 == other.m_e164; }

private:
    PhoneNumber(QString e164, bool valid) : m_e164(std::move(e164)), m_valid(valid) {}
    QString m_e164;
    bool m_valid = false;
};

} // namespace am::core
