-- What reports read of the hall and of the hours that desks were planned for.

-- A ticket as it ended: when its person came, how long they waited for the first call (from the booked time where they came earlier), who
-- served them last and how long all turns took. Seconds; null where there was no call or no service.
create view queue.v_ticket as
    select t.id, t.office_id, t.day, t.topic_id, t.visit_id,
           cast(extract(hour from t.arrived_at at time zone 'Europe/Kyiv') as int) as hour, t.status,
           extract(epoch from w.first_call - greatest(t.arrived_at, case when t.line = 'BOOKED' then t.place_at end)) as waited,
           w.busy, w.desk_label, w.account_id, w.clerk_name
    from queue.ticket t
    left join lateral (
        select min(n.called_at) as first_call,
               sum(extract(epoch from n.ended_at - n.started_at)) as busy,
               (array_agg(n.desk_label order by n.id desc))[1] as desk_label,
               (array_agg(n.account_id order by n.id desc))[1] as account_id,
               (array_agg(s.clerk_name order by n.id desc))[1] as clerk_name
        from queue.turn n
        left join lateral (select c.clerk_name from queue.sitting c where c.account_id = n.account_id and c.day = t.day
                           order by c.id desc limit 1) s on true
        where n.ticket_id = t.id) w on true;
create index ticket_of_days on queue.ticket (office_id, day);
create index sitting_of_clerk on queue.sitting (account_id, day);

-- When desks are staffed: on a day of the week (1 is Monday) between two days.
create view appointment.v_desk_hours as
    select d.office_id, h.desk_id, h.weekday, h.opens, h.closes, h.break_from, h.break_to, h.from_day, h.to_day
    from appointment.desk_hours h join appointment.desk d on d.id = h.desk_id;
