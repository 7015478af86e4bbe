-- Several forms may be unfinished at once: "brand:<id>", "campaign:<id>" (from before: "brand", "campaign"), each with the
-- moment it was last saved (ms; 0 = not known).

ALTER TABLE form_drafts ADD COLUMN saved_at INTEGER NOT NULL DEFAULT 0;
