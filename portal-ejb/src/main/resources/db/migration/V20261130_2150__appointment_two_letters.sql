-- More topics than letters: a topic may have two of the same letters, as «АБ». Tickets that were given keep theirs.
do $$
declare
    old record;
begin
    for old in
        select conname from pg_constraint
        where conrelid = 'appointment.topic'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%letter%'
    loop
        execute format('alter table appointment.topic drop constraint %I', old.conname);
    end loop;
end
$$;
alter table appointment.topic
    add constraint topic_letters check (letter ~ '^[АБВГДЕЖЗИКЛМНПРСТУФХЦШЯ]{1,2}$');
