package ua.vikno.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import ua.vikno.kernel.Bilingual;

/** Reads what the index of the catalogue is made of: the services of the site's own community. */
@ApplicationScoped
class CatalogueContents {

    /** In the Ukrainian order of the names, each with its number in the order of the codes. Parameter 1 is the day. */
    private static final String LISTED = """
            select s.id, s.code, s.name_uk, s.name_en, p.name_uk, p.name_en, h.facts, s.channel,
                   o.service_id is not null, s.training, sp.number, p.code, s.applicant,
                   d.offices, row_number() over (order by s.code collate "C")
            from catalogue.service s
            join catalogue.sphere sp on sp.id = s.sphere_id
            join organisation.v_provider p on p.id = s.provider_id
            left join (select distinct service_id from catalogue.offer where channel = 'PORTAL'
                       and from_day <= cast(?1 as date) and (to_day is null or to_day >= cast(?1 as date))) o
                on o.service_id = s.id
            cross join lateral catalogue.facts_on(s.id, cast(?1 as date)) h
            left join (select f.service_id, string_agg(distinct place.code, ',') as offices
                       from catalogue.offer f
                       join organisation.v_office place on place.id = f.office_id or place.centre_id = f.centre_id
                       where f.channel = 'DESK' and f.from_day <= cast(?1 as date)
                       and (f.to_day is null or f.to_day >= cast(?1 as date)) group by f.service_id) d
                on d.service_id = s.id
            where s.community_id = (select community from organisation.v_own)
            order by s.name_uk, s.code
            """;

    /** Every sphere of the community, every provider of a service and every office that takes people for some, in the Ukrainian order of their names. */
    private static final String NAMED = """
            select kind, key, uk, en from (
                select 'SPHERE' as kind, number as key, name_uk collate kernel.uk as uk, name_en as en
                from catalogue.sphere where community_id = (select community from organisation.v_own)
                union all
                select 'PROVIDER', p.code, p.name_uk collate kernel.uk, p.name_en from organisation.v_provider p
                where exists (select 1 from catalogue.service s where s.provider_id = p.id
                              and s.community_id = (select community from organisation.v_own))
                union all
                select 'OFFICE', o.code, o.name_uk collate kernel.uk, o.name_en from organisation.v_office o
                where exists (select 1 from catalogue.offer f where f.channel = 'DESK'
                              and (f.office_id = o.id or f.centre_id = o.centre_id))) named
            order by kind, uk collate kernel.uk, key
            """;

    private static final int AFTER_SUMMARY = 10;

    @PersistenceContext
    EntityManager em;

    @Inject
    LifeSituations situations;

    /** As it is committed now, with what can be ordered on this day. */
    @Transactional
    public CatalogueIndex read(LocalDate today) {
        List<LifeSituations.Situation> known = situations.all();
        List<NamedValue> named = Stream.of(
                        Rows.of(em.createNativeQuery(NAMED)).stream().map(CatalogueContents::named),
                        known.stream().map(one -> new NamedValue(Filter.SITUATION, one.slug(), one.name())),
                        NamedValue.ours())
                .flatMap(some -> some)
                .toList();
        Map<String, Set<String>> situationsOf = new HashMap<>();
        known.forEach(one -> one.services()
                .forEach(code -> situationsOf
                        .computeIfAbsent(code.value(), key -> new HashSet<>())
                        .add(one.slug())));
        return new CatalogueIndex(
                Rows.of(em.createNativeQuery(LISTED).setParameter(1, today.toString())).stream()
                        .map(row -> listed(row, situationsOf))
                        .toList(),
                named);
    }

    private static NamedValue named(Object[] row) {
        return new NamedValue(
                Filter.valueOf((String) row[0]), (String) row[1], new Bilingual((String) row[2], (String) row[3]));
    }

    private static ListedService listed(Object[] row, Map<String, Set<String>> situationsOf) {
        return new ListedService(
                Rows.summary(row),
                (String) row[AFTER_SUMMARY],
                (String) row[AFTER_SUMMARY + 1],
                Applicant.valueOf((String) row[AFTER_SUMMARY + 2]),
                situationsOf.getOrDefault((String) row[1], Set.of()),
                codes((String) row[AFTER_SUMMARY + 3]),
                ((Number) row[AFTER_SUMMARY + 4]).intValue());
    }

    private static Set<String> codes(String listed) {
        return listed == null ? Set.of() : Set.of(listed.split(","));
    }
}
