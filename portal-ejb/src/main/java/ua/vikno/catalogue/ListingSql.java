package ua.vikno.catalogue;

import java.util.EnumMap;
import java.util.Map;

/**
 * The two statements behind every list of services, written once: parameters only, never a text of the reader in the
 * statement. What is not asked for is a null, which PostgreSQL drops while it plans, so that the indexes serve.
 */
final class ListingSql {

    /** Parameters 1 to 8, named; a list arrives as one text. The catalogue is the site's own community's. */
    private static final String ASKED = """
            from (select cast(?1 as date) as today,
                         string_to_array(cast(?2 as text), ' ') as words, cast(?3 as text) as code_start,
                         string_to_array(cast(?4 as text), ',') as spheres, cast(?5 as text) as provider,
                         string_to_array(cast(?6 as text), ',') as applicants,
                         string_to_array(cast(?7 as text), ',') as channels,
                         cast(?8 as boolean) as orderable) q
            cross join organisation.v_own own
            join catalogue.service s on s.community_id = own.community
            join catalogue.sphere sp on sp.id = s.sphere_id
            join organisation.v_provider p on p.id = s.provider_id
            left join catalogue.found(q.words, q.code_start) f on f.service_id = s.id
            """;

    private static final String FOUND = "(cardinality(q.words) = 0 and q.code_start = '' or f.service_id is not null)";
    private static final String IN_SPHERE = "(q.spheres is null or sp.number = any (q.spheres))";
    private static final String IN_PROVIDER = "(q.provider is null or p.code = q.provider)";
    private static final String IN_AUDIENCE = "(q.applicants is null or s.applicant = any (q.applicants))";
    private static final String IN_CHANNEL = "(q.channels is null or s.channel = any (q.channels))";

    /** Can be ordered on the portal on the day {@code q.today}. */
    private static final String ORDERABLE = """
            exists (select 1 from catalogue.offer o where o.service_id = s.id and o.channel = 'PORTAL'
                    and o.from_day <= q.today and (o.to_day is null or o.to_day >= q.today))
            """;

    private static final String LIST = """
            with page as (
                select s.id, q.today, count(*) over () as total, row_number() over (order by %1$s) as place
                %2$s
                where %3$s and %4$s and %5$s and %6$s and %7$s and (not q.orderable or %8$s)
                order by place limit ?9 offset ?10)
            select s.id, s.code, s.name_uk, s.name_en, p.name_uk, p.name_en, s.term_amount, s.term_unit,
                   s.fee, s.fee_note, s.channel, %8$s, s.training, q.total
            from page q join catalogue.service s on s.id = q.id
            join organisation.v_provider p on p.id = s.provider_id
            order by q.place
            """;

    private static final Map<CatalogueQuery.Order, String> LISTS = new EnumMap<>(Map.of(
            CatalogueQuery.Order.NEAREST, list("f.nearness desc nulls last, s.name_uk, s.code"),
            CatalogueQuery.Order.NAME, list("s.name_uk, s.code"),
            CatalogueQuery.Order.CODE, list("s.code collate \"C\"")));

    /** Rows of kind, key, name in both languages, number of services; names in the Ukrainian order. */
    static final String FACETS =
            """
            with hit as (
                select s.sphere_id, p.code as provider, p.name_uk as provider_uk, p.name_en as provider_en, s.applicant, s.channel, %3$s as in_sphere, %4$s as in_provider,
                       %5$s as in_audience, %6$s as in_channel, not q.orderable or %7$s as in_order, %7$s as orderable
                %1$s
                where %2$s)
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
            select 'applicant', applicant, '', '', count(*) filter (where in_sphere and in_provider and in_channel and in_order)
            from hit group by applicant
            union all
            select 'channel', channel, '', '', count(*) filter (where in_sphere and in_provider and in_audience and in_order)
            from hit group by channel
            union all
            select 'orderable', '', '', '', count(*) filter (where orderable and in_sphere and in_provider and in_audience and in_channel)
            from hit
            union all
            select 'total', '', '', '', count(*) filter (where in_sphere and in_provider and in_audience and in_channel and in_order)
            from hit) counted
            order by kind, uk collate kernel.uk
            """.formatted(ASKED, FOUND, IN_SPHERE, IN_PROVIDER, IN_AUDIENCE, IN_CHANNEL, ORDERABLE);

    private ListingSql() {}

    /** The statement of a list; parameters 9 and 10 are how many rows and after how many. */
    static String list(CatalogueQuery.Order order, boolean nothingTyped) {
        return LISTS.get(order == CatalogueQuery.Order.NEAREST && nothingTyped ? CatalogueQuery.Order.NAME : order);
    }

    private static String list(String order) {
        return LIST.formatted(order, ASKED, FOUND, IN_SPHERE, IN_PROVIDER, IN_AUDIENCE, IN_CHANNEL, ORDERABLE);
    }
}
