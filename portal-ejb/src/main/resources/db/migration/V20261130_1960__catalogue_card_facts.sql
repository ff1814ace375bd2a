-- The fee and the term of a service become part of the editions of its card: what holds on a day is told by the edition that holds
-- then. A service keeps what it was entered with, which holds while it has no card.

create function catalogue.entered_facts(s catalogue.service) returns jsonb language sql stable as $$
    select jsonb_build_object(
        'fee', jsonb_strip_nulls(jsonb_build_object(
            'kind', case when s.fee is null then 'UNKNOWN' when s.fee = 0 then 'FREE' else 'AMOUNT' end,
            'kopiykas', case when s.fee > 0 then cast(s.fee * 100 as bigint) end,
            'note', case when s.fee_note <> '' then jsonb_build_object('uk', s.fee_note, 'en', '') end)),
        'term', jsonb_build_object(
            'amount', case when s.term_unit = 'SAME_DAY' then 0 else s.term_amount end,
            'unit', s.term_unit))
$$;

-- Editions do not change what people were shown: they only begin to tell what the catalogue told beside them.
alter table catalogue.card disable trigger card_is_final;
update catalogue.card c set body = c.body || jsonb_build_object('facts', catalogue.entered_facts(s))
  from catalogue.service s where s.id = c.service_id;
alter table catalogue.card enable trigger card_is_final;
update catalogue.card_draft d set body = d.body || jsonb_build_object('facts', catalogue.entered_facts(s))
  from catalogue.service s where s.id = d.service_id;

-- What is computed and counted with is checked here too: an amount of money in whole kopiykas, a term of a known unit.
create function catalogue.are_facts(facts jsonb) returns boolean language sql immutable as $$
    select coalesce(
        facts #>> '{fee,kind}' in ('UNKNOWN', 'FREE', 'AMOUNT', 'FORMULA')
        and (facts #>> '{fee,kind}' = 'AMOUNT') = (facts #> '{fee,kopiykas}' is not null)
        and coalesce(cast(facts #>> '{fee,kopiykas}' as numeric) between 1 and 99999999999, true)
        and (facts #>> '{fee,kind}' <> 'FORMULA' or facts #>> '{fee,note,uk}' <> '')
        and facts #>> '{term,unit}' in ('WORKING_DAY', 'CALENDAR_DAY', 'SAME_DAY', 'HOUR')
        and cast(facts #>> '{term,amount}' as integer) >= 0
        and (cast(facts #>> '{term,amount}' as integer) = 0) = (facts #>> '{term,unit}' = 'SAME_DAY'), false)
$$;
alter table catalogue.card add constraint card_tells_fee_and_term check (catalogue.are_facts(body -> 'facts'));

-- Fee and term of a service on a day, as JSON: one row for a service, read beside it.
create function catalogue.facts_on(of_service bigint, on_day date) returns table (facts text)
    language sql stable parallel safe rows 1
as $$
    select cast(coalesce(
        (select c.body -> 'facts' from catalogue.card c where c.service_id = s.id and c.from_day <= on_day
          order by c.edition desc limit 1),
        catalogue.entered_facts(s)) as text)
    from catalogue.service s where s.id = of_service
$$;
comment on column catalogue.service.fee is 'as entered; what holds on a day: catalogue.facts_on';
comment on column catalogue.service.term_amount is 'as entered; what holds on a day: catalogue.facts_on';
