-- Of which news a person is written to, whatever it is about. Who has no row is written to of everything.
create table notification.news_choice (
    account_id bigint primary key,
    letters    boolean not null,
    accepted   boolean not null,
    progress   boolean not null,
    ready      boolean not null,
    fee        boolean not null,
    -- what a person said on an application after this moment is the later word
    changed_at timestamptz not null,
    check (not letters or accepted or progress or ready or fee)
);
