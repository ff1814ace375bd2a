-- The staff register becomes a thing people keep: who keeps a line, who stopped working and why, and what must not happen twice.

-- The centre that keeps the line. A person may have duties in other centres too.
alter table organisation.staff add column centre bigint references organisation.centre;
update organisation.staff s set centre = coalesce(
    (select d.centre from organisation.duty d where d.staff = s.id order by d.id limit 1),
    (select c.id from organisation.centre c order by c.id limit 1));
alter table organisation.staff alter column centre set not null;

-- Counts changes of the line and of its duties, absences and keys: who saw an older one changes nothing.
alter table organisation.staff add column revision bigint not null default 0;

-- From this day on the person does not work here, whatever their term and duties say.
alter table organisation.staff add column deactivated_on date;
alter table organisation.staff add column deactivated_reason text not null default '';
alter table organisation.staff add constraint staff_deactivated_with_reason
    check ((deactivated_on is null) = (deactivated_reason = ''));

create index staff_centre on organisation.staff (centre);
create index staff_order on organisation.staff (surname collate kernel.uk, given_name collate kernel.uk, id);
create index staff_words on organisation.staff
    using gin (lower(surname || ' ' || given_name || ' ' || patronymic) public.gin_trgm_ops);
create index duty_centre on organisation.duty (centre, staff);
create index duty_office on organisation.duty (office) where office is not null;

-- An office belongs to the centre of the duty, and each role has the place that it works on.
alter table organisation.office add constraint office_of_centre unique (id, centre);
alter table organisation.duty add constraint duty_office_of_centre
    foreign key (office, centre) references organisation.office (id, centre);
alter table organisation.duty add constraint duty_role_has_its_place check (
    case
        when role in ('administrator', 'receptionist', 'issuing_desk') then office is not null and provider is null
        when role = 'provider_officer' then provider is not null and office is null
        else provider is null
    end);

-- The same duty twice on one day is refused, however two people press at once.
alter table organisation.duty add constraint duty_once exclude using gist (
    staff with =, role with =, centre with =, (coalesce(office, 0)) with =, (coalesce(provider, 0)) with =,
    daterange(from_day, to_day, '[]') with &&);

-- What each person may do where and on which days: the one place that roles and data scope are read from.
create view organisation.v_held_duty as
    select d.id as duty, d.staff as holder, cast(null as bigint) as instead_of, d.role, d.centre, d.office, d.provider,
           greatest(d.from_day, s.from_day) as from_day,
           least(d.to_day, s.to_day, s.deactivated_on - 1) as to_day
    from organisation.duty d join organisation.staff s on s.id = d.staff;
