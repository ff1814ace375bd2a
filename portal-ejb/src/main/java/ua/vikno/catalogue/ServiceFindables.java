package ua.vikno.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ua.vikno.kernel.Bilingual;
import ua.vikno.kernel.Findable;
import ua.vikno.kernel.Findables;

/** The community's services with their spheres, providers, situations and cards, for the search of the site. */
@ApplicationScoped
class ServiceFindables implements Findables {

    /**
     * One row a service, with what the edition of its card that is in force says, but for general rules of law: what stands in
     * every card tells none from another.
     */
    private static final String ALL = """
            select s.code, s.name_uk, s.name_en, p.name_uk, p.name_en, sp.name_uk, sp.name_en, t.situations, c.words
            from catalogue.service s
            join catalogue.sphere sp on sp.id = s.sphere_id
            join organisation.v_provider p on p.id = s.provider_id
            left join (select service_id, string_agg(situation, ' ' order by situation) as situations
                       from catalogue.service_situation group by service_id) t on t.service_id = s.id
            left join lateral (
                select string_agg(cast(w.word as text), ' ') as words
                from (select b.body from catalogue.card b where b.service_id = s.id and b.from_day <= cast(?1 as date)
                      order by b.edition desc limit 1) k
                cross join lateral jsonb_array_elements(k.body -> 'parts') part
                cross join lateral (select jsonb_path_query(part, '$.**.uk') as word
                                    union all select jsonb_path_query(part, '$.**.en')) w
                where part ->> 'kind' not in ('TERM', 'REFUSAL', 'RECEIVING')) c on true
            where s.community_id = (select community from organisation.v_own)
            order by s.code collate "C"
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Override
    public List<Findable> all() {
        return Rows.of(em.createNativeQuery(ALL)
                        .setParameter(1, LocalDate.now(clock).toString()))
                .stream()
                .map(ServiceFindables::findable)
                .toList();
    }

    private static Findable findable(Object[] row) {
        return new Findable(
                Findable.Kind.SERVICE,
                (String) row[0],
                new Bilingual((String) row[1], (String) row[2]),
                texts(row, 5, 6, 7, 3, 4),
                texts(row, 8),
                new Bilingual((String) row[3], (String) row[4]));
    }

    private static List<String> texts(Object[] row, int... columns) {
        return IntStream.of(columns)
                .mapToObj(column -> (String) row[column])
                .flatMap(Stream::ofNullable)
                .filter(text -> !text.isBlank())
                .toList();
    }
}
