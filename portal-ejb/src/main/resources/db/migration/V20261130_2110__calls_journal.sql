-- The telephone: calls that operators answered and what they did for those who called.
create schema calls;

-- phone: null where the number was hidden, and after it was forgotten. account_id and card_id: who it was, where a card was opened or a
-- caller was written down. recognised: by what the operator knew that it was them. recording: where the conversation can be heard.
create table calls.phone_call (
    id            bigint generated always as identity primary key,
    centre_id     bigint not null references organisation.centre,
    operator_id   bigint not null references identity.account,
    operator_name text not null,
    began_at      timestamptz not null,
    ended_at      timestamptz,
    phone         text check (phone ~ '^\+380[0-9]{9}$'),
    account_id    bigint references identity.account,
    card_id       bigint references registry.card,
    caller_name   text not null default '' check (char_length(caller_name) <= 320),
    recognised    text not null check (recognised in ('NOT', 'BIRTH_DATE', 'NUMBERS', 'CALLED_BACK')),
    kind          text check (kind in ('CONSULTATION', 'VISIT', 'ORDER', 'CASE', 'OTHER')),
    result        text check (result in ('ANSWERED', 'DONE', 'CALL_BACK', 'HANDED_ON', 'BROKEN_OFF')),
    note          text not null default '' check (char_length(note) <= 500),
    recording     text not null default '' check (char_length(recording) <= 500),
    forgotten_at  timestamptz,
    version       bigint not null,
    check (ended_at is null or ended_at >= began_at),
    check ((ended_at is null) = (result is null) and (ended_at is null) = (kind is null)),
    check (recognised = 'NOT' or account_id is not null or forgotten_at is not null)
);
create unique index phone_call_now on calls.phone_call (operator_id) where ended_at is null;
create index phone_call_of_centre on calls.phone_call (centre_id, began_at desc, id desc);
create index phone_call_of_phone on calls.phone_call (phone, began_at desc) where phone is not null;
create index phone_call_of_person on calls.phone_call (account_id, centre_id) where account_id is not null;
create index phone_call_to_forget on calls.phone_call (began_at) where forgotten_at is null;

-- What was done in a call. ref: number of a visit, a case or an application, code of a service, id of a consultation or a draft.
create table calls.deed (
    id      bigint generated always as identity primary key,
    call_id bigint not null references calls.phone_call,
    kind    text not null check (kind in ('CONSULTED', 'BOOKED', 'MOVED', 'CANCELLED', 'ORDERED', 'ANSWERED', 'CASE_TOLD', 'CARD_OPENED')),
    ref     text not null check (char_length(ref) <= 60),
    about   text not null check (char_length(about) <= 300),
    at      timestamptz not null
);
create index deed_of_call on calls.deed (call_id, id);
