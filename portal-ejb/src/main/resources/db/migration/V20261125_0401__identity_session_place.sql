-- Where a session was begun, in two plain words and no more; and whether the computer is somebody else's.
alter table identity.session
    add column browser text not null default 'other' check (browser ~ '^[a-z]{1,20}$'),
    add column system  text not null default 'other' check (system ~ '^[a-z]{1,20}$'),
    add column shared  boolean not null default false;
alter table identity.sign_in add column shared boolean not null default false;
create index session_open on identity.session (account, seen desc) where ended is null;
