-- Verification dossiers of toll-free numbers, and what each number promises. The API has no route for either: this is the
-- operator's own record.

-- `fields` is a JSON object of core::TollFreeDraft.
CREATE TABLE toll_free_dossiers (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    fields     TEXT    NOT NULL
);

-- What the aggregator said, in the order it was written down. Only ever added to.
CREATE TABLE toll_free_status_changes (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    dossier_id      INTEGER NOT NULL REFERENCES toll_free_dossiers (id),
    status          INTEGER NOT NULL,
    at              INTEGER NOT NULL,
    recorded_at     INTEGER NOT NULL,
    reference       TEXT    NOT NULL,
    rejection_codes TEXT    NOT NULL,
    note            TEXT    NOT NULL
);

CREATE INDEX toll_free_status_changes_of ON toll_free_status_changes (dossier_id, id);

CREATE TRIGGER toll_free_status_changes_stay BEFORE UPDATE ON toll_free_status_changes
BEGIN
    SELECT RAISE(ABORT, 'the history of a dossier is only added to');
END;

CREATE TRIGGER toll_free_status_changes_are_kept BEFORE DELETE ON toll_free_status_changes
BEGIN
    SELECT RAISE(ABORT, 'the history of a dossier is only added to');
END;

-- number '' holds for all toll-free numbers; NULL: as for all. daily_limit 0: none.
CREATE TABLE toll_free_programmes (
    number           TEXT PRIMARY KEY,
    is_transactional INTEGER,
    daily_limit      INTEGER
) WITHOUT ROWID;
