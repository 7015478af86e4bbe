// How values of ours become SQL values and back.
#pragma once

#include "core/Money.h"
#include "core/Timestamp.h"
#include "store/ColumnValue.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <optional>
#include <type_traits>

namespace am::store {

/// `write` gives what is bound, `read` takes what a column holds. Texts and blobs are never NULL, so that an
/// empty one has one form only; times are milliseconds since epoch; enums are numbers.
template <class T>
struct SqlValue {
    static_assert(std::is_enum_v<T>, "No SQL form known for this type.");
    static QVariant write(T value) { return qlonglong(value); }
    static void read(const ColumnValue& stored, T& value) { value = T(stored.integer()); }
};

template <>
struct SqlValue<QString> {
    static QVariant write(const QString& value) {
        return value.isNull() ? QVariant(QLatin1String("")) : QVariant(value);
    }
    static void read(const ColumnValue& stored, QString& value) { value = stored.text(); }
};

template <>
struct SqlValue<QByteArray> {
    static QVariant write(const QByteArray& value) { return value.isNull() ? QByteArray("", 0) : value; }
    static void read(const ColumnValue& stored, QByteArray& value) { value = stored.bytes(); }
};

template <>
struct SqlValue<QVariant> {
    static QVariant write(const QVariant& value) { return value; }
    static void read(const ColumnValue& stored, QVariant& value) { value = stored.variant(); }
};

template <>
struct SqlValue<qint64> {
    static QVariant write(qint64 value) { return value; }
    static void read(const ColumnValue& stored, qint64& value) { value = stored.integer(); }
};

template <>
struct SqlValue<int> {
    static QVariant write(int value) { return value; }
    static void read(const ColumnValue& stored, int& value) { value = int(stored.integer()); }
};

template <>
struct SqlValue<bool> {
    static QVariant write(bool value) { return value ? 1 : 0; }
    static void read(const ColumnValue& stored, bool& value) { value = stored.integer() != 0; }
};

template <>
struct SqlValue<core::Money> {
    static QVariant write(core::Money value) { return value.cents; }
    static void read(const ColumnValue& stored, core::Money& value) { value.cents = stored.integer(); }
};

template <>
struct SqlValue<core::Timestamp> {
    static QVariant write(core::Timestamp value) { return value.milliseconds(); }
    static void read(const ColumnValue& stored, core::Timestamp& value) {
        value = core::Timestamp::fromMilliseconds(stored.integer());
    }
};

template <class T>
struct SqlValue<std::optional<T>> {
    static QVariant write(const std::optional<T>& value) {
        return value ? SqlValue<T>::write(*value) : QVariant(QMetaType::fromType<qlonglong>());
    }
    static void read(const ColumnValue& stored, std::optional<T>& value) {
        if (stored.isNull()) {
            value.reset();
        } else {
            SqlValue<T>::read(stored, value.emplace());
        }
    }
};

/// A JSON array; empty for an empty list.
template <>
struct SqlValue<QStringList> {
    static QVariant write(const QStringList& value);
    static void read(const ColumnValue& stored, QStringList& value);
};

} // namespace am::store
