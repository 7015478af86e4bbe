-- How many of a conversation's messages came in. Counting them anew means reading all of a long conversation.

ALTER TABLE conversations ADD COLUMN inbound_count INTEGER NOT NULL DEFAULT 0;

UPDATE conversations SET inbound_count = counted.inbound
FROM (SELECT conversation_id, count(*) AS inbound FROM messages WHERE direction = 1 GROUP BY conversation_id) AS counted
WHERE counted.conversation_id = conversations.id;
