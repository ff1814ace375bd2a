-- What may be decided about a case besides giving its result: the person is heard, the case is refused, closed or withdrawn, and
-- a complaint about that is decided.

-- Terms of the law that no service changes. Our summary of Law 2073-IX names them; a centre's lawyer checks them.
create table casework.law_term (
    code   text primary key,
    amount integer not null check (amount > 0),
    unit   text not null check (unit in ('WORKING_DAY', 'CALENDAR_DAY')),
    basis  text not null check (basis <> '')
);
insert into casework.law_term (code, amount, unit, basis) values
('delivery', 5, 'CALENDAR_DAY', 'Закон 2073-IX: акт, отримання якого не засвідчено, вважають доведеним на 5-й календарний день після надсилання'),
('complaint-lodged', 30, 'CALENDAR_DAY', 'Закон 2073-IX, статті 78–85: скаргу подають протягом 30 календарних днів'),
('complaint-decided', 30, 'CALENDAR_DAY', 'Закон 2073-IX, статті 78–85: скаргу розглядають протягом 30 календарних днів');

alter table casework.case_file
    drop constraint case_file_status_check,
    drop constraint case_file_check1,
    add constraint case_file_status_check check (status in
        ('REGISTERED', 'SUSPENDED', 'WAITING_AT_OFFICE', 'PROVIDED', 'HANDED_OVER', 'REFUSED', 'CLOSED', 'WITHDRAWN')),
    add constraint case_file_closed_check check
        ((status in ('PROVIDED', 'HANDED_OVER', 'REFUSED', 'CLOSED', 'WITHDRAWN')) = (closed_at is not null));

alter table casework.clock_stop
    drop constraint clock_stop_ground_check,
    add constraint clock_stop_ground_check check (ground in ('PARTY', 'OTHER_CASE', 'EXPERTISE', 'OTHER', 'COMPLAINT'));

-- The right to be heard (law 2073-IX, articles 17 and 63).
create table casework.hearing (
    id            bigint generated always as identity primary key,
    case_id       bigint not null references casework.case_file on delete cascade,
    words         text not null check (length(words) between 1 and 2000),
    until_day     date not null,
    asked_at      timestamptz not null,
    asked_by      bigint not null,
    asker_name    text not null,
    explanation   text not null check (length(explanation) <= 4000),
    answered_at   timestamptz,
    -- who wrote the explanation down; empty where the person typed it
    recorder_id   bigint,
    recorder_name text not null,
    version       integer not null,
    check ((answered_at is null) = (explanation = '')),
    check (recorder_id is null or answered_at is not null)
);
comment on column casework.hearing.words is 'what is going to be decided and why, as the person reads it';
create index hearing_by_case on casework.hearing (case_id, id);

-- For what a reason stands: before registering, or at the end of a case.
alter table casework.refusal_reason
    add column stands_for  text[] not null default '{APPLICATION}'
        check (stands_for <> '{}' and stands_for <@ array['APPLICATION', 'REFUSAL', 'CLOSING']),
    -- the clerk names the article
    add column basis_typed boolean not null default false,
    drop constraint refusal_reason_check,
    add constraint refusal_reason_basis_check check (centre_id is not null or basis_uk <> '' or basis_typed);
update casework.refusal_reason set stands_for = '{APPLICATION,CLOSING}' where centre_id is null;
insert into casework.refusal_reason
    (code, name_uk, name_en, words_uk, words_en, basis_uk, basis_en, position, stands_for, basis_typed)
values ('special-law', 'Підстава, яку називає закон про послугу', 'A ground named by the law about the service',
        'Закон, за яким надають послугу, не дає задовольнити заяву.',
        'The law by which the service is provided does not allow the application to be granted.',
        '', '', 3, '{REFUSAL}', true);

-- Reason and basis with the words of that day. A case that a complaint opened again may be decided once more.
create table casework.decision (
    id           bigint generated always as identity primary key,
    case_id      bigint not null references casework.case_file,
    position     integer not null check (position > 0),
    kind         text not null check (kind in ('REFUSED', 'CLOSED')),
    reason_code  text not null,
    reason_uk    text not null,
    reason_en    text not null,
    basis_uk     text not null check (basis_uk <> ''),
    basis_en     text not null,
    words        text not null check (length(words) between 1 and 2000),
    decided_at   timestamptz not null,
    decided_by   bigint not null,
    decider_name text not null,
    -- last day to complain, counted that day
    complain_by  date not null,
    unique (case_id, position)
);
create trigger decision_is_final before update or delete on casework.decision
    for each row execute function casework.refuse_change();

create table casework.complaint (
    id             bigint generated always as identity primary key,
    -- one decision is complained about once
    decision_id    bigint not null unique references casework.decision,
    case_id        bigint not null references casework.case_file,
    centre_id      bigint not null references organisation.centre,
    account_id     bigint not null references identity.account,
    status         text not null check (status in ('LODGED', 'REGISTERED', 'UPHELD', 'DISMISSED')),
    words          text not null check (length(words) between 1 and 4000),
    lodged_at      timestamptz not null,
    due_on         date not null,
    number         text unique,
    registered_at  timestamptz,
    registered_by  bigint,
    registrar_name text not null,
    verdict        text not null check (length(verdict) <= 1000),
    decided_at     timestamptz,
    decided_by     bigint,
    decider_name   text not null,
    version        integer not null,
    check ((status = 'LODGED') = (number is null)),
    check ((number is null) = (registered_at is null)),
    check ((status in ('UPHELD', 'DISMISSED')) = (decided_at is not null)),
    check ((decided_at is null) = (verdict = ''))
);
create index complaint_open on casework.complaint (centre_id, due_on, id) where decided_at is null;
create index complaint_decided on casework.complaint (centre_id, decided_at desc, id desc) where decided_at is not null;
create index complaint_by_case on casework.complaint (case_id, id);
create index complaint_by_person on casework.complaint (account_id, id);
