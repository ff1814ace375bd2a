-- A file made for one letter; it belongs to nobody and goes when the letter is sent or given up.
alter table notification.message add column enclosure_id bigint references document.file;
create index message_enclosure on notification.message (enclosure_id) where enclosure_id is not null;
