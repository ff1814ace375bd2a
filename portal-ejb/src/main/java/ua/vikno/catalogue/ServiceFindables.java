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

    /** One row a service, with whatever the edition of its card that is in force says. */
    private static final String ALL = """
            select s.code, s.name_uk, s.name_en, p.name_uk, p.name_en, sp.name_uk, sp.name_en, t.situations,
                   cast(c.words as text)
            from catalogue.service s
            join catalogue.sphere sp on sp.id = s.sphere_id
            join organisation.v_provider p on p.id = s.provider_id
            left join (select service_id, string_agg(situation, ' ' order by situation) as situations
                       from catalogue.service_situation group by service_id) t on t.service_id = s.id
            left join lateral (
                select jsonb_path_query_array(to_jsonb(k), '$.body.**.uk')
                       || jsonb_path_query_array(to_jsonb(k), '$.body.**.en') as words
                from catalogue.card k where k.service_id = s.id and k.from_day <= cast(?1 as date)
                order by k.edition desc limit 1) c on true
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
