-- Kiosks and boards of an office. A chief makes a code, the device types it once and gets a token of its own; the code is forgotten then.
create table organisation.device (
    id          bigint generated always as identity primary key,
    version     bigint not null,
    office      bigint not null references organisation.office,
    kind        text not null check (kind in ('KIOSK', 'BOARD')),
    code        text unique check (code ~ '^[0-9A-HJKMNP-TV-Z]{10}$'),
    code_until  timestamptz not null,
    token_hash  bytea unique check (octet_length(token_hash) = 32),
    created     timestamptz not null,
    enrolled    timestamptz,
    revoked     timestamptz,
    check ((token_hash is null) = (enrolled is null)),
    check (code is null or token_hash is null)
);
create index device_office on organisation.device (office, id desc);
