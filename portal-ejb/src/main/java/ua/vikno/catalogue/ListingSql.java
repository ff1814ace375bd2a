package ua.vikno.catalogue;

import java.util.EnumMap;
import java.util.Map;

/**
 * The two statements behind every list of services, written once: parameters only, never a text of the reader in the
 * statement. What is not asked for is a null, which PostgreSQL drops while it plans, so that the indexes serve.
 */
final class ListingSql {

    /** Parameters 1 and 4 to 8, named; a list arrives as one text. The catalogue is the site's own community's. */
    private static final String ASKED = """
            from (select cast(?1 as date) as today, string_to_array(cast(?4 as text), ',') as spheres,
                         cast(?5 as text) as provider, string_to_array(cast(?6 as text), ',') as applicants,
                         string_to_array(cast(?7 as text), ',') as channels, cast(?8 as boolean) as orderable) q
            join catalogue.service s on s.community_id = (select community from organisation.v_own)
            """;

    /** What was typed is looked up once, however often the statement asks. */
    private static final String FOUND =
            "f as (select * from catalogue.found(string_to_array(cast(?2 as text), ' '), cast(?3 as text))), ";

    private static final String TYPED = "join f on f.service_id = s.id";
    private static final String IN_SPHERE =
            "(q.spheres is null or s.sphere_id in (select x.id from catalogue.sphere x where x.number = any (q.spheres)))";
    private static final String IN_PROVIDER =
            "(q.provider is null or s.provider_id in (select x.id from organisation.v_provider x where x.code = q.provider))";
    private static final String IN_AUDIENCE = "(q.applicants is null or s.applicant = any (q.applicants))";
    private static final String IN_CHANNEL = "(q.channels is null or s.channel = any (q.channels))";

    /** Can be ordered on the portal on the day {@code q.today}. */
    private static final String ORDERABLE = """
            exists (select 1 from catalogue.offer o where o.service_id = s.id and o.channel = 'PORTAL'
                    and o.from_day <= q.today and (o.to_day is null or o.to_day >= q.today))
            """;

    private static final String NARROWED = "where %s and %s and %s and %s and (not q.orderable or %s)"
            .formatted(IN_SPHERE, IN_PROVIDER, IN_AUDIENCE, IN_CHANNEL, ORDERABLE);

    /** %1$s: where to look; %2$s: in which order; %4$s: what was typed. */
    private static final String LIST = """
            with %4$s page as (
                select id, today, row_number() over () as place
                from (select s.id, q.today %1$s order by %2$s limit ?9 offset ?10) cut)
            select s.id, s.code, s.name_uk, s.name_en, p.name_uk, p.name_en, h.facts, s.channel,
                   %3$s, s.training, (select count(*) %1$s)
            from page q join catalogue.service s on s.id = q.id
            join organisation.v_provider p on p.id = s.provider_id
            cross join lateral catalogue.facts_on(s.id, q.today) h
            order by q.place
            """;

    private static final Map<CatalogueQuery.Order, String> ORDERS = Map.of(
            CatalogueQuery.Order.NEAREST, "f.nearness desc, s.name_uk, s.code",
            CatalogueQuery.Order.NAME, "s.name_uk, s.code",
            CatalogueQuery.Order.CODE, "s.code collate \"C\"");

    private static final Map<CatalogueQuery.Order, String> TYPED_LISTS = new EnumMap<>(CatalogueQuery.Order.class);
    private static final Map<CatalogueQuery.Order, String> LISTS = new EnumMap<>(CatalogueQuery.Order.class);

    static {
        ORDERS.forEach((order, columns) -> {
            TYPED_LISTS.put(order, LIST.formatted(ASKED + TYPED + " " + NARROWED, columns, ORDERABLE, FOUND));
            LISTS.put(order, LIST.formatted(ASKED + NARROWED, columns, ORDERABLE, ""));
        });
        LISTS.put(CatalogueQuery.Order.NEAREST, LISTS.get(CatalogueQuery.Order.NAME));
    }

    /** Parameter 1 is the day, 2 the codes in their order, as one text. */
    static final String WITH_CODES = """
            select s.id, s.code, s.name_uk, s.name_en, p.name_uk, p.name_en, h.facts, s.channel,
                   %s, s.training
            from (select cast(?1 as date) as today) q
            cross join unnest(string_to_array(cast(?2 as text), ',')) with ordinality asked (code, place)
            join catalogue.service s on s.code = asked.code and s.community_id = (select community from organisation.v_own)
            join organisation.v_provider p on p.id = s.provider_id
            cross join lateral catalogue.facts_on(s.id, q.today) h
            order by asked.place
            """.formatted(ORDERABLE);

    /** Rows of kind, key, name in both languages, number of services; names in the Ukrainian order. */
    private static final String FACETS = """
            with %7$s hit as (
                select s.sphere_id, p.code as provider, p.name_uk as provider_uk, p.name_en as provider_en, s.applicant,
                       s.channel, %2$s as in_sphere, %3$s as in_provider, %4$s as in_audience, %5$s as in_channel,
                       not q.orderable or %6$s as in_order, %6$s as orderable
                %1$s
                join organisation.v_provider p on p.id = s.provider_id)
            select kind, key, uk, en, services from (
            select 'sphere' as kind, sp.number as key, sp.name_uk as uk, sp.name_en as en,
                   count(h) filter (where in_provider and in_audience and in_channel and in_order) as services
            from catalogue.sphere sp left join hit h on h.sphere_id = sp.id
            where sp.community_id = (select community from organisation.v_own) group by sp.id
            union all
            select 'provider', provider, provider_uk, provider_en,
                   count(*) filter (where in_sphere and in_audience and in_channel and in_order)
            from hit group by provider, provider_uk, provider_en
            union all
            select 'applicant', applicant, '', '',
                   count(*) filter (where in_sphere and in_provider and in_channel and in_order)
            from hit group by applicant
            union all
            select 'channel', channel, '', '',
                   count(*) filter (where in_sphere and in_provider and in_audience and in_order)
            from hit group by channel
            union all
            select 'orderable', '', '', '',
                   count(*) filter (where orderable and in_sphere and in_provider and in_audience and in_channel)
            from hit
            union all
            select 'total', '', '', '',
                   count(*) filter (where in_sphere and in_provider and in_audience and in_channel and in_order)
            from hit) counted
            order by kind, uk collate kernel.uk
            """;

    private static final String TYPED_FACETS = facets(ASKED + TYPED, FOUND);
    private static final String ALL_FACETS = facets(ASKED, "");

    private ListingSql() {}

    /** The statement of a list; parameters 9 and 10 are how many rows and after how many. */
    static String list(CatalogueQuery.Order order, boolean typed) {
        return (typed ? TYPED_LISTS : LISTS).get(order);
    }

    /** The statement of the numbers beside the filters. */
    static String facets(boolean typed) {
        return typed ? TYPED_FACETS : ALL_FACETS;
    }

    private static String facets(String asked, String found) {
        return FACETS.formatted(asked, IN_SPHERE, IN_PROVIDER, IN_AUDIENCE, IN_CHANNEL, ORDERABLE, found);
    }
}
