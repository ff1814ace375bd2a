-- Life situations (життєві ситуації): a few questions, then services in order.
create schema situation;
create table situation.situation (
    community_id bigint not null references organisation.community,
    slug         text not null check (slug ~ '^[a-z][a-z0-9-]{0,39}$'),
    position     integer not null,
    name_uk      text not null,
    name_en      text not null,
    definition   jsonb not null,
    primary key (community_id, slug)
);
