-- Codes that services had before: their addresses lead to the new ones for ever.
create table catalogue.moved_code (
    id           bigint generated always as identity primary key,
    community_id bigint not null references organisation.community (id),
    code         text not null check (length(code) between 1 and 20),
    service_id   bigint not null references catalogue.service (id),
    moved_at     timestamptz not null,
    unique (community_id, code)
);
create index moved_code_service on catalogue.moved_code (service_id);
