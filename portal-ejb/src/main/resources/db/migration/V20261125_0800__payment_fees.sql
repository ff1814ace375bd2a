-- Fees of applications. Amounts are whole kopiykas. What happened to the money is only ever added to.
create schema payment;

-- ISO 13616: what the check digits of an account say.
create function payment.is_iban(account text) returns boolean language sql immutable as $$
    select case when account ~ '^UA[0-9]{27}$'
                then (substr(account, 5) || '3010' || substr(account, 3, 2))::numeric % 97 = 1 else false end
$$;

-- Where fees of a centre are paid to. purpose: words with {code}, {service}, {application} in them.
create table payment.recipient (
    centre_id    bigint primary key references organisation.centre,
    name         text not null check (char_length(name) between 1 and 140 and name !~ '[[:cntrl:]]'),
    organisation text not null check (organisation ~ '^[0-9]{8}$'),
    iban         text not null check (payment.is_iban(iban)),
    payment_code text not null check (payment_code ~ '^[0-9]{3}$'),
    purpose      text not null check (purpose like '%{code}%' and purpose like '%{service}%'
                                      and purpose like '%{application}%' and char_length(purpose) <= 300
                                      and purpose !~ '[[:cntrl:]]'),
    training     boolean not null,
    version      bigint not null
);

-- amount is empty while nobody has told it. claimed: an exemption waits for an answer. withdrawn: the application was taken back.
create table payment.fee (
    id                 bigint generated always as identity primary key,
    application_id     bigint not null unique references submission.application,
    application_number text not null,
    centre_id          bigint not null references organisation.centre,
    provider_id        bigint not null references organisation.provider,
    account_id         bigint not null references identity.account,
    service_code       text not null,
    amount             bigint check (amount between 1 and 99999999999),
    source             text not null check (source in ('CATALOGUE', 'FORM', 'CLERK')),
    basis              text not null,
    status             text not null check (status in ('AMOUNT_AWAITED', 'DUE', 'RECEIPT_GIVEN', 'PAID', 'REFUND_ASKED',
                                                       'REFUNDED', 'EXEMPT', 'CANCELLED')),
    claimed            boolean not null,
    withdrawn          boolean not null,
    created_at         timestamptz not null,
    status_at          timestamptz not null,
    version            bigint not null,
    unique (id, amount),
    check (status <> 'AMOUNT_AWAITED' or amount is null),
    check (status in ('AMOUNT_AWAITED', 'EXEMPT', 'CANCELLED') or amount is not null),
    check (not claimed or status in ('AMOUNT_AWAITED', 'DUE'))
);
create index fee_of_person on payment.fee (account_id, id desc);
create index fee_of_centre on payment.fee (centre_id, id desc);
create index fee_for_clerk on payment.fee (centre_id, status_at, id)
    where status in ('AMOUNT_AWAITED', 'RECEIPT_GIVEN', 'REFUND_ASKED') or claimed;

-- One payment of a fee, of exactly what was due: whoever presses, however often.
create table payment.payment (
    id         bigint generated always as identity primary key,
    fee_id     bigint not null unique,
    amount     bigint not null,
    method     text not null check (method in ('TRANSFER', 'TERMINAL', 'POS')),
    reference  text not null check (char_length(reference) between 1 and 100),
    paid_on    date not null,
    at         timestamptz not null,
    account_id bigint not null,
    actor_name text not null,
    foreign key (fee_id, amount) references payment.fee (id, amount)
);

create table payment.exemption (
    id           bigint generated always as identity primary key,
    fee_id       bigint not null references payment.fee,
    ground       text not null check (char_length(ground) between 1 and 1000),
    document_id  bigint not null references document.file,
    asked_at     timestamptz not null,
    verdict      text not null check (verdict in ('WAITING', 'ACCEPTED', 'REFUSED')),
    reason       text not null,
    decided_at   timestamptz,
    decided_by   bigint,
    decider_name text not null,
    version      bigint not null,
    check ((verdict = 'WAITING') = (decided_at is null)),
    check ((verdict = 'WAITING') = (decided_by is null)),
    check (verdict <> 'REFUSED' or reason <> '')
);
create unique index exemption_once on payment.exemption (fee_id) where verdict <> 'REFUSED';
create index exemption_of_fee on payment.exemption (fee_id, id);

create table payment.refund (
    id           bigint generated always as identity primary key,
    fee_id       bigint not null references payment.payment (fee_id),
    amount       bigint not null,
    reason       text not null check (char_length(reason) between 1 and 1000),
    iban         text not null check (payment.is_iban(iban)),
    asked_at     timestamptz not null,
    verdict      text not null check (verdict in ('WAITING', 'ACCEPTED', 'REFUSED')),
    words        text not null,
    decided_at   timestamptz,
    decided_by   bigint,
    decider_name text not null,
    version      bigint not null,
    foreign key (fee_id, amount) references payment.fee (id, amount),
    check ((verdict = 'WAITING') = (decided_at is null)),
    check ((verdict = 'WAITING') = (decided_by is null)),
    check (verdict = 'WAITING' or words <> '')
);
create unique index refund_once on payment.refund (fee_id) where verdict <> 'REFUSED';
create index refund_of_fee on payment.refund (fee_id, id);

-- What happened to a fee, one line each. document_id: the receipt or the exemption's document that came with it.
create table payment.entry (
    id          bigint generated always as identity primary key,
    fee_id      bigint not null references payment.fee,
    position    integer not null check (position > 0),
    at          timestamptz not null,
    kind        text not null,
    amount      bigint,
    document_id bigint references document.file,
    words       text not null,
    account_id  bigint not null,
    actor_name  text not null,
    unique (fee_id, position)
);

create function payment.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '%.%: lines about money are only added', tg_table_schema, tg_table_name;
end $$;
create trigger entry_is_final before update or delete or truncate on payment.entry
    for each statement execute function payment.refuse_change();
create trigger payment_is_final before update or delete or truncate on payment.payment
    for each statement execute function payment.refuse_change();
create trigger fee_stays before delete or truncate on payment.fee
    for each statement execute function payment.refuse_change();

-- Once money or a receipt is there, what was due does not change; an end stays an end.
create function payment.keep_amount() returns trigger language plpgsql as $$
begin
    if old.status not in ('AMOUNT_AWAITED', 'DUE') and new.amount is distinct from old.amount then
        raise exception 'payment.fee %: the amount does not change any more', old.id;
    end if;
    if old.status in ('EXEMPT', 'CANCELLED', 'REFUNDED') and new.status <> old.status then
        raise exception 'payment.fee %: it has come to its end', old.id;
    end if;
    if new.status in ('PAID', 'REFUND_ASKED', 'REFUNDED')
       and not exists (select from payment.payment p where p.fee_id = new.id) then
        raise exception 'payment.fee %: nothing was paid', old.id;
    end if;
    return new;
end $$;
create constraint trigger fee_keeps_amount after update on payment.fee
    deferrable initially deferred for each row execute function payment.keep_amount();
