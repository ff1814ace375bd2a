-- A person who was sent to another office has a ticket there: whose ticket of which hall it goes on from.
alter table queue.ticket add column sent_from bigint unique references queue.ticket;
