package ua.vikno.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** Reads the published list. */
@ApplicationScoped
class EntryRows {

    private static final String ALL = """
            select s.code, s.name_uk, s.name_en, sp.number, sp.name_uk, sp.name_en, p.code, p.name_uk, p.name_en, s.applicant,
                   h.facts, s.channel,
                   exists (select 1 from catalogue.offer o where o.service_id = s.id and o.channel = 'PORTAL'
                           and o.from_day <= q.today and (o.to_day is null or o.to_day >= q.today)),
                   s.extraterritorial, s.result_kind, s.basis, s.training
            from (select cast(?1 as date) as today) q
            cross join organisation.v_own own
            join catalogue.service s on s.community_id = own.community
            join catalogue.sphere sp on sp.id = s.sphere_id
            join organisation.v_provider p on p.id = s.provider_id
            cross join lateral catalogue.facts_on(s.id, q.today) h
            order by s.code collate "C"
            """;

    @PersistenceContext
    EntityManager em;

    public List<ServiceEntry> all(LocalDate today) {
        return Rows.of(em.createNativeQuery(ALL).setParameter(1, today.toString())).stream()
                .map(Rows::entry)
                .toList();
    }
}
