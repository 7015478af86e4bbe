// The rule files that are built into the library.
#include "rules/RuleData.h"

#include <QFile>

// Must be outside of any namespace. In a static library nothing else pulls the resources in.
static void registerRuleResources() {
    Q_INIT_RESOURCE(rules);
}

namespace am::rules {

QByteArray ruleFile(const QString& name) {
    static const bool registered = [] {
        registerRuleResources();
        return true;
    }();
    QFile file(QStringLiteral(":/rules/") + name);
    if (!registered || !file.open(QIODevice::ReadOnly)) {
        qFatal("The rule file %s is missing from this build.", qPrintable(name));
    }
    return file.readAll();
}

} // namespace am::rules
