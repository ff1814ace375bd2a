-- Stored files. Contents are kept once by their SHA-256, in chunks, so that no file is ever whole in memory; a file is a
-- person's name for a content. Contents never change: only whole files come and go.
create schema document;

create table document.blob (
    id         bigint generated always as identity primary key,
    sha256     text unique check (sha256 ~ '^[0-9a-f]{64}$'),
    size       bigint not null default 0 check (size >= 0),
    chunk_size integer not null check (chunk_size between 1 and 262144),
    stored_at  timestamptz not null
);
comment on column document.blob.sha256 is 'null only inside the transaction that still writes the content';

create table document.chunk (
    blob_id bigint not null references document.blob on delete cascade,
    n       integer not null check (n >= 0),
    bytes   bytea not null check (octet_length(bytes) between 1 and 262144),
    primary key (blob_id, n)
);
-- packed formats gain nothing from another packing, and a range is read without unpacking
alter table document.chunk alter column bytes set storage external;

create table document.file (
    id               bigint generated always as identity primary key,
    blob_id          bigint not null references document.blob,
    owner_account_id bigint not null,
    name             text not null check (name <> ''),
    content_type     text not null,
    size             bigint not null check (size > 0),
    sha256           text not null,
    stored_at        timestamptz not null,
    version          bigint not null
);
create index file_owner on document.file (owner_account_id, id desc);
create index file_blob on document.file (blob_id);
comment on column document.file.owner_account_id is 'the person who may read it as their own; the account stands in identity, which is above this schema';
