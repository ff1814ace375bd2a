-- A copy of an application is mailed once a day at most: the key is the rule. Days are Kyiv's.
create table submission.mailed_copy (
    application_id bigint not null references submission.application,
    day            date not null,
    mailed_at      timestamptz not null,
    primary key (application_id, day)
);
