// A user's hand and eyes: finds what is on screen by its name, clicks it, types into it, waits for it.
#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTest>

#include <functional>
#include <stdexcept>

namespace am::tests {

/// Works on whatever windows the program shows. Does only what a user could: a widget that is hidden,
/// disabled, covered or behind a modal dialog cannot be used. What does not come within `patience` is thrown.
class ConsoleHand {
public:
    static constexpr int patience = 15000; ///< milliseconds

    /// Waits until `happened`; `what` is told if it does not, followed by what `seen` gives.
    static void await(
        const std::function<bool()>& happened, const QString& what,
        const std::function<QString()>& seen = [] { return QString(); }) {
        const auto look = [&happened] {
            keepFocus();
            return happened();
        };
        if (!QTest::qWaitFor(look, patience)) {
            throw std::runtime_error((what + QStringLiteral("; seen: ") + seen()).toStdString());
        }
    }

    /// The visible widget of this name; the first if several are.
    template <class Widget>
    static Widget* see(const char* name) {
        Widget* found = nullptr;
        await([&] { return (found = visible<Widget>(name)) != nullptr; },
              QStringLiteral("%1 should be visible").arg(QLatin1String(name)));
        return found;
    }
    static bool isVisible(const char* name) { return visible<QWidget>(name) != nullptr; }
    static void awaitGone(const char* name) {
        await([name] { return !isVisible(name); },
              QStringLiteral("%1 should be gone").arg(QLatin1String(name)));
    }

    static void click(const char* name) { QTest::mouseClick(reach<QAbstractButton>(name), Qt::LeftButton); }

    /// Replaces the text of a field.
    static void type(const char* name, const QString& text) {
        auto* field = reach<QWidget>(name);
        auto* area = qobject_cast<QAbstractScrollArea*>(field);
        QTest::mouseClick(area ? area->viewport() : field, Qt::LeftButton);
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field, text);
    }
    static void press(const char* name, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(reach<QWidget>(name), key, modifiers);
    }

    /// Moves through a list with the arrow keys until the entry with this data is chosen.
    static void choose(const char* name, const QVariant& data) {
        auto* box = reach<QComboBox>(name);
        await([&] { return box->findData(data) >= 0; },
              QStringLiteral("%1 should offer %2").arg(QLatin1String(name), data.toString()));
        for (int step = 0; step < box->count() && box->currentData() != data; ++step) {
            QTest::keyClick(box, box->currentIndex() > box->findData(data) ? Qt::Key_Up : Qt::Key_Down);
        }
        await([&] { return box->currentData() == data; },
              QStringLiteral("%1 should let %2 be chosen").arg(QLatin1String(name), data.toString()),
              [&] { return box->currentText(); });
    }

    /// Makes the first row of a list current, by mouse, once there is one.
    static void takeFirstRow(const char* name) {
        auto* view = reach<QAbstractItemView>(name);
        await([view] { return view->model() && view->model()->rowCount() > 0; },
              QStringLiteral("%1 should have a row").arg(QLatin1String(name)));
        const QRect place = view->visualRect(view->model()->index(0, 0));
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, place.center());
    }

    /// Waits for a label (or another widget with text) to begin like this.
    static void awaitText(const char* name, const QString& beginning) {
        auto* label = see<QLabel>(name);
        await([&] { return label->isVisible() && label->text().startsWith(beginning); },
              QStringLiteral("%1 should say \"%2\"").arg(QLatin1String(name), beginning),
              [&] { return label->text(); });
    }

    /// The rows of a list: what is displayed, or what a screen reader is told.
    static QStringList rows(const char* name, int role = Qt::DisplayRole) {
        const QAbstractItemModel* model = see<QAbstractItemView>(name)->model();
        QStringList texts;
        for (int row = 0; row < model->rowCount(); ++row) {
            texts.append(model->index(row, 0).data(role).toString());
        }
        return texts;
    }
    /// Waits for a row that contains each of `words`.
    static void awaitRow(const char* name, const QStringList& words, int role = Qt::AccessibleTextRole) {
        const auto fits = [&words](const QString& row) {
            return std::all_of(words.begin(), words.end(),
                               [&row](const QString& word) { return row.contains(word); });
        };
        await(
            [&] {
                const QStringList all = rows(name, role);
                return std::any_of(all.begin(), all.end(), fits);
            },
            QStringLiteral("%1 should show \"%2\"")
                .arg(QLatin1String(name), words.join(QStringLiteral(" … "))),
            [&] { return rows(name, role).join(QStringLiteral(" | ")); });
    }

    /// Everything written on labels of the topmost window now.
    static QString everythingWritten() {
        QStringList texts;
        for (const QWidget* window : windows()) {
            for (const QLabel* label : window->findChildren<QLabel*>()) {
                if (label->isVisible()) {
                    texts.append(label->text());
                }
            }
        }
        return texts.join(QStringLiteral(" | "));
    }

private:
    /// As a window manager does when a dialog goes: offscreen there is none, and a window without focus shows
    /// nothing that would count as read.
    static void keepFocus() {
        const QWidget* active = QApplication::activeWindow();
        const QWidgetList shown = windows();
        if ((!active || !active->isVisible()) && !shown.isEmpty()) {
            shown.first()->activateWindow();
        }
    }

    static QWidgetList windows() {
        if (QWidget* modal = QApplication::activeModalWidget()) {
            return {modal};
        }
        QWidgetList shown = QApplication::topLevelWidgets();
        shown.removeIf([](const QWidget* window) { return !window->isVisible(); });
        return shown;
    }

    template <class Widget>
    static Widget* visible(const char* name) {
        for (QWidget* window : windows()) {
            if (window->objectName() == QLatin1String(name)) {
                return qobject_cast<Widget*>(window);
            }
            for (Widget* candidate : window->findChildren<Widget*>(QString::fromLatin1(name))) {
                if (candidate->isVisible()) {
                    return candidate;
                }
            }
        }
        return nullptr;
    }

    /// Waits until the widget can be used where it is, scrolling to it as one would.
    template <class Widget>
    static Widget* reach(const char* name) {
        Widget* found = nullptr;
        QString trouble;
        await(
            [&] {
                found = visible<Widget>(name);
                if (!found) {
                    trouble = QStringLiteral("it is not visible");
                    return false;
                }
                if (!found->isEnabled()) {
                    trouble = QStringLiteral("it is disabled, ") + found->toolTip();
                    return false;
                }
                scrollTo(found);
                QWidget* window = found->window();
                window->activateWindow();
                if (found->height() < found->minimumSizeHint().height()) {
                    trouble = QStringLiteral("it is squeezed to %1 pixels").arg(found->height());
                    return false;
                }
                const QWidget* there = window->childAt(found->mapTo(window, found->rect().center()));
                if (there != found && !found->isAncestorOf(there)) {
                    trouble = QStringLiteral("something else is there");
                    if (there) {
                        trouble += QStringLiteral(": ") + QLatin1String(there->metaObject()->className()) +
                                   u' ' + there->objectName();
                    }
                    return false;
                }
                return true;
            },
            QStringLiteral("%1 should be usable").arg(QLatin1String(name)), [&] { return trouble; });
        return found;
    }

    static void scrollTo(QWidget* target) {
        for (QWidget* parent = target->parentWidget(); parent; parent = parent->parentWidget()) {
            if (auto* area = qobject_cast<QScrollArea*>(parent)) {
                area->ensureWidgetVisible(target);
            }
        }
    }
};

} // namespace am::tests
