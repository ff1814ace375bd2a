-- Who is away on which days, and who stands in with which of their duties. Of the reason only its kind is kept: an illness is
-- nobody's business.
create table organisation.absence (
    id       bigint generated always as identity primary key,
    version  bigint not null,
    staff    bigint not null references organisation.staff,
    kind     text not null check (kind in ('LEAVE', 'ILLNESS', 'TRIP', 'TRAINING', 'OTHER')),
    from_day date not null,
    to_day   date not null,
    check (to_day >= from_day),
    constraint absence_once exclude using gist (staff with =, daterange(from_day, to_day, '[]') with &&)
);

create table organisation.substitution (
    id         bigint generated always as identity primary key,
    version    bigint not null,
    absence    bigint not null references organisation.absence on delete cascade,
    duty       bigint not null references organisation.duty on delete cascade,
    substitute bigint not null references organisation.staff,
    unique (absence, duty)
);
create index substitution_substitute on organisation.substitution (substitute);
create index substitution_duty on organisation.substitution (duty);

-- A substitute has the duty on the days of the absence and on no other, while both people work here and the duty stands.
create or replace view organisation.v_held_duty as
    select d.id as duty, d.staff as holder, cast(null as bigint) as instead_of, d.role, d.centre, d.office, d.provider,
           greatest(d.from_day, s.from_day) as from_day,
           least(d.to_day, s.to_day, s.deactivated_on - 1) as to_day
    from organisation.duty d join organisation.staff s on s.id = d.staff
    union all
    select d.id, u.substitute, d.staff, d.role, d.centre, d.office, d.provider,
           greatest(d.from_day, s.from_day, h.from_day, a.from_day),
           least(d.to_day, s.to_day, s.deactivated_on - 1, h.to_day, h.deactivated_on - 1, a.to_day)
    from organisation.substitution u
    join organisation.absence a on a.id = u.absence
    join organisation.duty d on d.id = u.duty
    join organisation.staff s on s.id = d.staff
    join organisation.staff h on h.id = u.substitute;
