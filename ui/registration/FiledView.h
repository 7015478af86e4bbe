// What was filed for a brand or a campaign, word by word.
#pragma once

#include "core/Brand.h"
#include "core/Campaign.h"

#include <QWidget>

class QVBoxLayout;

namespace am::ui {

class KeyValueList;

class FiledView : public QWidget {
    Q_OBJECT
public:
    explicit FiledView(const core::BrandDraft& filed, QWidget* parent = nullptr);
    /// With the texts, and the segments of those that are sent.
    explicit FiledView(const core::CampaignDraft& filed, QWidget* parent = nullptr);

private:
    void addParagraph(const QString& name, const QString& text, bool isSent = false);
    void addTexts(const core::CampaignDraft& filed);

    QVBoxLayout* m_column;
    KeyValueList* m_facts;
};

} // namespace am::ui
