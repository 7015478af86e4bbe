-- What was erased at the provider is erased here, too: the rows stay, without content and with the time of the erasure.

ALTER TABLE messages ADD COLUMN redacted_at INTEGER;
ALTER TABLE conversations ADD COLUMN last_erased INTEGER NOT NULL DEFAULT 0;

-- Contacts whose messages up to a moment were erased. A page that was fetched before and is written after an erasure must
-- not bring its words back.
CREATE TABLE erasures (
    contact   TEXT    PRIMARY KEY,
    erased_at INTEGER NOT NULL
) WITHOUT ROWID;
