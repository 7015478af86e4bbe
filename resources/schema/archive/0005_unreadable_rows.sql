-- Rows the API listed that could not be read, as received, so that they are shown and not dropped. A row that is read
-- later leaves. id: the row's own, or a hash of its JSON if it has none.

CREATE TABLE unreadable_rows (
    stream  TEXT    NOT NULL,
    id      TEXT    NOT NULL,
    problem TEXT    NOT NULL,
    json    BLOB    NOT NULL,
    PRIMARY KEY (stream, id)
) WITHOUT ROWID;
