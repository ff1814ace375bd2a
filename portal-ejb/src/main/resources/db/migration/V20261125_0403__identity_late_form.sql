-- What a form sent after its session had lapsed, one a person, until they are back or for two days.
create table identity.late_form (
    account bigint primary key references identity.account,
    path    text not null check (path ~ '^/' and length(path) <= 1000),
    fields  text not null check (length(fields) <= 100000),
    at      timestamptz not null,
    shown   boolean not null
);
create index late_form_at on identity.late_form (at);
