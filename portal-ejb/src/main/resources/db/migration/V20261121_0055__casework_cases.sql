-- Cases: a registered application with its number, term, way, history and result.
create schema casework;

create table casework.case_file (
    id                bigint generated always as identity primary key,
    number            text not null unique,
    office_id         bigint not null references organisation.office,
    office_code       text not null,
    service_code      text not null,
    year              integer not null,
    sequence          bigint not null check (sequence > 0),
    -- one application makes one case, whoever presses the button, however often
    application_id    bigint not null unique references submission.application,
    application_number text not null,
    centre_id         bigint not null references organisation.centre,
    provider_id       bigint not null references organisation.provider,
    service_id        bigint not null references catalogue.service,
    card_id           bigint not null references registry.card,
    account_id        bigint not null references identity.account,
    -- names as they were that day
    applicant_name    text collate kernel.uk not null,
    service_name_uk   text collate kernel.uk not null,
    service_name_en   text not null,
    provider_name_uk  text not null,
    provider_name_en  text not null,
    status            text not null check (status in ('REGISTERED', 'WAITING_AT_OFFICE', 'PROVIDED', 'HANDED_OVER')),
    delivery          text not null check (delivery in ('ELECTRONIC', 'PAPER')),
    pickup_office_id  bigint references organisation.office,
    registered_at     timestamptz not null,
    registered_by     bigint not null,
    registrar_name    text not null,
    term_ends         date not null,
    closed_at         timestamptz,
    version           integer not null,
    unique (office_code, service_code, year, sequence),
    check ((delivery = 'PAPER') = (pickup_office_id is not null)),
    check ((status in ('PROVIDED', 'HANDED_OVER')) = (closed_at is not null))
);
create index case_open_by_centre on casework.case_file (centre_id, term_ends, id) where closed_at is null;
create index case_open_by_provider on casework.case_file (provider_id, term_ends, id) where closed_at is null;
create index case_by_centre on casework.case_file (centre_id, id desc);
create index case_by_provider on casework.case_file (provider_id, id desc);
create index case_by_card on casework.case_file (card_id, id desc);
create index case_by_service on casework.case_file (centre_id, service_code, id desc);
create index case_words on casework.case_file using gin (lower(applicant_name) gin_trgm_ops);

-- Лист про проходження справи: the stages of one provider's route.
create table casework.stage (
    id           bigint generated always as identity primary key,
    case_id      bigint not null references casework.case_file on delete cascade,
    position     integer not null check (position > 0),
    kind         text not null check (kind in ('REGISTRATION', 'HANDING_TO_PROVIDER', 'PREPARATION', 'DELIVERY')),
    performer_uk text not null,
    performer_en text not null,
    due          date not null,
    done_at      timestamptz,
    done_by      text not null,
    version      integer not null,
    unique (case_id, position)
);

-- What happened to a case, one line each; never changed.
create table casework.event (
    id         bigint generated always as identity primary key,
    case_id    bigint not null references casework.case_file on delete cascade,
    position   integer not null check (position > 0),
    at         timestamptz not null,
    kind       text not null,
    account_id bigint not null,
    actor_name text not null,
    detail     text not null,
    unique (case_id, position)
);

create table casework.result (
    id          bigint generated always as identity primary key,
    case_id     bigint not null unique references casework.case_file,
    document_id bigint not null references document.file,
    -- what stands on the paper; looked up by its digest, so that an answer tells nothing by its time
    code        text not null unique,
    code_digest bytea not null unique,
    sha256      text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    size        bigint not null,
    scale       integer,
    -- the plan it was drawn from, so that it can be drawn again; empty for other documents
    plan_version text not null,
    issued_at   timestamptz not null,
    issued_by   bigint not null,
    issuer_name text not null,
    version     integer not null
);
