-- How a person wants results, unless an application says otherwise. Who has no row has not chosen.
create table submission.standing_wish (
    account_id bigint primary key references identity.account,
    delivery   text not null check (delivery in ('ELECTRONIC', 'PAPER')),
    office_id  bigint references organisation.office,
    changed_at timestamptz not null,
    check ((delivery = 'PAPER') = (office_id is not null))
);
