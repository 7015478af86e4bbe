#!/usr/bin/env python3
# The catch-up as a script: Python's standard library only, the same archive, a commit per page.
"""catch_up.py URL KEY FILE MOST: copies about MOST messages, of both directions; prints rows and seconds"""
import http.client
import json
import sqlite3
import sys
import time
from urllib.parse import urlencode, urlsplit

SCHEMA = """
PRAGMA journal_mode = WAL;
PRAGMA synchronous = NORMAL;
PRAGMA cache_size = -65536;
CREATE TABLE conversations (id INTEGER PRIMARY KEY, number TEXT NOT NULL, contact TEXT NOT NULL,
    last_at TEXT NOT NULL DEFAULT '', last_text TEXT NOT NULL DEFAULT '', message_count INTEGER NOT NULL DEFAULT 0,
    unread_count INTEGER NOT NULL DEFAULT 0, UNIQUE (number, contact));
CREATE TABLE messages (id TEXT NOT NULL UNIQUE, conversation_id INTEGER NOT NULL, at TEXT NOT NULL, direction INTEGER,
    status TEXT, text TEXT, sent_at TEXT, delivered_at TEXT, failed_at TEXT, channel TEXT, tag TEXT, error_code TEXT,
    error_message TEXT, media_urls TEXT, segment_count INTEGER, carrier_message_id TEXT);
CREATE INDEX messages_by_conversation ON messages (conversation_id, at);
CREATE VIRTUAL TABLE messages_fts USING fts5 (text, content = 'messages', content_rowid = 'rowid', columnsize = 0,
    tokenize = 'unicode61 remove_diacritics 2');
"""


class Copy:
    def __init__(self, url, key, file):
        self.http = http.client.HTTPConnection(urlsplit(url).netloc)
        self.headers = {"Authorization": "Bearer " + key, "Accept": "application/json"}
        self.base = sqlite3.connect(file)
        self.base.executescript(SCHEMA)
        self.conversations = {}
        self.rows = 0

    def page(self, path, cursor):
        query = path + ("&" + urlencode({"cursor": cursor}) if cursor else "")
        self.http.request("GET", query, headers=self.headers)
        answer = self.http.getresponse()
        body = json.loads(answer.read())
        return body["data"], answer.getheader("X-Next-Cursor") or body["meta"]["next_cursor"]

    def conversation(self, number, contact):
        pair = (number, contact)
        known = self.conversations.get(pair)
        if known is None:
            cursor = self.base.execute("INSERT INTO conversations (number, contact) VALUES (?, ?)", pair)
            known = self.conversations[pair] = cursor.lastrowid
        return known

    def write(self, rows):
        self.base.executemany("INSERT OR IGNORE INTO messages VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)", rows)
        last = self.base.execute("SELECT max(rowid) FROM messages").fetchone()[0]
        self.base.execute("INSERT INTO messages_fts (rowid, text) SELECT rowid, text FROM messages WHERE rowid > ?",
                          (last - len(rows),))
        self.base.executemany(
            "UPDATE conversations SET message_count = message_count + 1, unread_count = unread_count + ?1, "
            "last_text = iif(?2 > last_at, ?3, last_text), last_at = max(last_at, ?2) WHERE id = ?4",
            [(row[3], row[2], row[5], row[1]) for row in rows])
        self.base.commit()
        self.rows += len(rows)

    def outbound(self, most):
        cursor, copied = "", 0
        while cursor is not None and copied < most:
            data, cursor = self.page("/v1/messages?limit=200", cursor)
            self.write([(m["id"], self.conversation(m["from"], m["to"]), m["created_at"], 0, m["status"], m["text"],
                         m["sent_at"], m["delivered_at"], m["failed_at"], m.get("channel"), m.get("tag"), m.get("error_code"),
                         m.get("error_message"), json.dumps(m.get("media_urls")), m.get("segment_count"),
                         m.get("bandwidth_message_id")) for m in data])
            copied += len(data)

    def inbound(self, most):
        cursor, copied = "", 0
        while cursor is not None and copied < most:
            data, cursor = self.page("/v1/inbound-messages?limit=100", cursor)
            self.write([(m["id"], self.conversation(m["to"], m["from"]), m["received_at"], 1, "", m["body"], None, None,
                         None, m.get("channel"), None, None, None, json.dumps(m.get("media_urls")), m.get("segment_count"),
                         m.get("bandwidth_message_id")) for m in data])
            copied += len(data)


def main():
    url, key, file, most = sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4])
    start = time.monotonic()
    copy = Copy(url, key, file)
    copy.outbound(most * 5 // 8)
    copy.inbound(most * 3 // 8)
    print(copy.rows, time.monotonic() - start)


main()
