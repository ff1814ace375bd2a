-- What people ask the data officer: about a line of their access log, to correct, to withdraw consent. Answered once.
create schema privacy;

create table privacy.request (
    id            bigint generated always as identity primary key,
    version       bigint not null,
    kind          text not null check (kind in ('ACCESS', 'CORRECTION', 'CONSENT')),
    account_id    bigint not null references identity.account,
    entry_id      bigint unique references audit.entry,
    asked         text not null check (char_length(asked) between 1 and 2000),
    language      text not null check (language in ('uk', 'en')),
    asked_at      timestamptz not null,
    due_on        date not null,
    answer        text check (char_length(answer) between 1 and 4000),
    answered_at   timestamptz,
    answered_by   bigint,
    answerer_name text,
    check ((kind = 'ACCESS') = (entry_id is not null)),
    check ((answer is null) = (answered_at is null)),
    check ((answer is null) = (answered_by is null)),
    check ((answer is null) = (answerer_name is null))
);
create index request_person on privacy.request (account_id, id desc);
create index request_open on privacy.request (due_on, id) where answered_at is null;
create index request_answered on privacy.request (answered_at desc, id desc) where answered_at is not null;
