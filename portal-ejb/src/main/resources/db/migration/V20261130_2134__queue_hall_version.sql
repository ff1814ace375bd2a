-- Whoever saves the rules of a hall saves what they saw.
alter table queue.hall add column version bigint not null default 1;
