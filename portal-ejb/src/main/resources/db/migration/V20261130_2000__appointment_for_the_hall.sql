-- What the queue of the hall needs of topics, and what it reads of desks and visits.

-- letter begins the numbers of a topic's tickets, each its own; residents_only: nobody from another community is served.
alter table appointment.topic
    add column letter         text check (letter ~ '^[АБВГДЕЖЗИКЛМНПРСТУФХЦШЯ]$'),
    add column residents_only boolean not null default false;
update appointment.topic t set letter = numbered.letter
    from (select id, substr('АБВГДЕЖЗИКЛМНПРСТУФХЦШЯ', (row_number() over (partition by centre_id order by id))::int, 1) as letter
          from appointment.topic) numbered
    where numbered.id = t.id;
alter table appointment.topic
    alter column letter set not null,
    add constraint topic_letter unique (centre_id, letter);

create view appointment.v_topic as
    select id, centre_id, name_uk, name_en, minutes, letter, residents_only from appointment.topic;

create view appointment.v_desk as
    select id, office_id, label from appointment.desk;

create view appointment.v_desk_topic as
    select desk_id, topic_id from appointment.desk_topic;

-- Visits that people are expected for.
create view appointment.v_visit as
    select id, office_id, topic_id, account_id, application_id, lower(during) as begins, upper(during) as ends
    from appointment.booking where status = 'BOOKED';
