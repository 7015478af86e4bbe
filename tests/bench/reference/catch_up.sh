#!/bin/sh
# The catch-up as a shell loop: curl for the pages, jq and sqlite3 for 20 of them at a time.
# catch_up.sh URL KEY FOLDER MOST: copies about MOST messages of both directions; prints rows and seconds.
set -eu
url=$1 key=$2 folder=$3 most=$4
base=$folder/archive.sqlite
began=$(date +%s.%N)

sqlite3 "$base" >"$folder/made" <<'SQL'
PRAGMA journal_mode = WAL;
CREATE TABLE conversations (id INTEGER PRIMARY KEY, number TEXT NOT NULL, contact TEXT NOT NULL,
    last_at TEXT NOT NULL DEFAULT '', last_text TEXT NOT NULL DEFAULT '', message_count INTEGER NOT NULL DEFAULT 0,
    UNIQUE (number, contact));
CREATE TABLE messages (id TEXT NOT NULL UNIQUE, number TEXT, contact TEXT, at TEXT NOT NULL, direction INTEGER, status TEXT,
    text TEXT, sent_at TEXT, delivered_at TEXT, failed_at TEXT, channel TEXT, tag TEXT, error_code TEXT,
    error_message TEXT, media_urls TEXT, segment_count INTEGER, carrier_message_id TEXT);
CREATE INDEX messages_by_conversation ON messages (number, contact, at);
CREATE VIRTUAL TABLE messages_fts USING fts5 (text, content = 'messages', content_rowid = 'rowid', columnsize = 0,
    tokenize = 'unicode61 remove_diacritics 2');
SQL

# Writes what has been fetched. $1: the jq expression of a row.
flush() {
    [ -s "$folder/pages" ] || return 0
    jq -r ".data[] | $1 | @csv" "$folder/pages" >"$folder/rows.csv"
    sqlite3 "$base" >"$folder/done" <<SQL
PRAGMA synchronous = NORMAL;
CREATE TEMP TABLE mark AS SELECT coalesce(max(rowid), 0) AS last FROM messages;
.mode csv
.import $folder/rows.csv messages
BEGIN;
INSERT INTO messages_fts (rowid, text) SELECT rowid, text FROM messages WHERE rowid > (SELECT last FROM mark);
INSERT INTO conversations (number, contact, last_at, last_text, message_count)
    SELECT number, contact, max(at), text, count(*) FROM messages WHERE rowid > (SELECT last FROM mark)
    GROUP BY number, contact
    ON CONFLICT (number, contact) DO UPDATE SET message_count = message_count + excluded.message_count,
    last_text = iif(excluded.last_at > last_at, excluded.last_text, last_text), last_at = max(last_at, excluded.last_at);
COMMIT;
SQL
    : >"$folder/pages"
}

# $1: path. $2: rows wanted. $3: rows in a page. $4: the jq expression of a row.
copy() {
    cursor= copied=0 pages=0
    : >"$folder/pages"
    while [ "$copied" -lt "$2" ]; do
        curl -sf -D "$folder/headers" -H "Authorization: Bearer $key" "$url$1?limit=$3${cursor:+&cursor=$cursor}" \
            >"$folder/page"
        cat "$folder/page" >>"$folder/pages"
        cursor=$(sed -n 's/\r$//; s/^[Xx]-[Nn]ext-[Cc]ursor: //p' "$folder/headers")
        [ -n "$cursor" ] || cursor=$(tail -c 300 "$folder/page" | sed -n 's/.*"next_cursor":"\([^"]*\)".*/\1/p')
        copied=$((copied + $3)) pages=$((pages + 1))
        if [ $((pages % 20)) -eq 0 ]; then flush "$4"; fi
        [ -n "$cursor" ] || break
    done
    flush "$4"
}

copy /v1/messages $((most * 5 / 8)) 200 '[.id, .from, .to, .created_at, 0, .status, .text, .sent_at, .delivered_at, .failed_at,
    .channel, .tag, .error_code, .error_message, (.media_urls | tojson), .segment_count, .bandwidth_message_id]'
copy /v1/inbound-messages $((most * 3 / 8)) 100 '[.id, .to, .from, .received_at, 1, "", .body, null, null, null,
    .channel, null, null, null, (.media_urls | tojson), .segment_count, .bandwidth_message_id]'
ended=$(date +%s.%N)
echo "$(sqlite3 "$base" 'SELECT count(*) FROM messages') $(echo "$ended $began" | awk '{ print $1 - $2 }')"
