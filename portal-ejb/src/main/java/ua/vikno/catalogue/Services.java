package ua.vikno.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Services, their spheres, offers and cards, one at a time. */
@ApplicationScoped
class Services {

    /** The service, its sphere, its provider, whether it can be ordered and the card that holds, in one row. */
    private static final String VIEW = """
            select s.id, s.code, s.name_uk, s.name_en, sp.number, sp.name_uk, sp.name_en, p.id, p.name_uk, p.name_en,
                   s.applicant, h.facts, s.channel, s.extraterritorial,
                   s.result_kind, s.basis, s.training,
                   exists (select 1 from catalogue.offer o where o.service_id = s.id and o.channel = 'PORTAL'
                           and o.from_day <= q.today and (o.to_day is null or o.to_day >= q.today)),
                   d.centres, d.offices, c.edition, c.from_day, cast(c.body as text)
            from (select cast(?1 as date) as today, cast(?2 as text) as code, cast(?3 as bigint) as id) q
            cross join organisation.v_own own
            join catalogue.service s on s.community_id = own.community and (s.code = q.code or s.id = q.id)
            join catalogue.sphere sp on sp.id = s.sphere_id
            join organisation.v_provider p on p.id = s.provider_id
            cross join lateral catalogue.facts_on(s.id, q.today) h
            cross join lateral (
                select string_agg(cast(o.centre_id as text), ',') as centres, string_agg(cast(o.office_id as text), ',') as offices
                from catalogue.offer o where o.service_id = s.id and o.channel = 'DESK'
                and o.from_day <= q.today and (o.to_day is null or o.to_day >= q.today)
                and (o.centre_id is null or exists (
                    select 1 from organisation.v_served v where v.centre = o.centre_id and v.community = s.community_id
                    and (v.from_day is null or v.from_day <= q.today) and (v.to_day is null or v.to_day >= q.today)))) d
            left join catalogue.card c on c.service_id = s.id and c.edition =
                (select max(e.edition) from catalogue.card e where e.service_id = s.id and e.from_day <= q.today)
            """;

    /** Services of the same sphere with the same kind of result, the nearest names first. */
    private static final String RELATED = """
            select r.id, r.code, r.name_uk, r.name_en, p.name_uk, p.name_en, h.facts, r.channel, exists (select 1 from catalogue.offer o where o.service_id = r.id and o.channel = 'PORTAL'
                       and o.from_day <= cast(?2 as date) and (o.to_day is null or o.to_day >= cast(?2 as date))), r.training
            from catalogue.service s
            join catalogue.service r on r.sphere_id = s.sphere_id and r.result_kind = s.result_kind and r.id <> s.id
            join organisation.v_provider p on p.id = r.provider_id
            cross join lateral catalogue.facts_on(r.id, cast(?2 as date)) h
            where s.id = ?1 order by similarity(r.name_uk, s.name_uk) desc, r.code limit 3
            """;

    private static final String SUMMARIES = """
            select s.id, s.code, s.name_uk, s.name_en, p.name_uk, p.name_en, h.facts, s.channel, exists (select 1 from catalogue.offer o where o.service_id = s.id and o.channel = 'PORTAL'
                       and o.from_day <= cast(?2 as date) and (o.to_day is null or o.to_day >= cast(?2 as date))), s.training
            from catalogue.service s
            join organisation.v_provider p on p.id = s.provider_id
            cross join lateral catalogue.facts_on(s.id, cast(?2 as date)) h
            where s.community_id = (select community from organisation.v_own)
            and s.code = any (string_to_array(cast(?1 as text), ','))
            """;

    @PersistenceContext
    EntityManager em;

    /** The site's own service with this code. */
    public Optional<ServiceView> byCode(ServiceCode code, LocalDate today) {
        return view(today, code.value(), null);
    }

    public Optional<ServiceView> byId(ServiceId id, LocalDate today) {
        return view(today, null, id.value());
    }

    /** What a service costs and how long it takes on a day, without the rest of its card. */
    public Optional<CardFacts> facts(ServiceCode code, LocalDate day) {
        List<?> rows = em.createNativeQuery("select h.facts from catalogue.service s"
                        + " cross join lateral catalogue.facts_on(s.id, cast(?2 as date)) h"
                        + " where s.code = ?1 and s.community_id = (select community from organisation.v_own)")
                .setParameter(1, code.value())
                .setParameter(2, day.toString())
                .getResultList();
        return rows.stream().map(facts -> CardBody.facts((String) facts)).findFirst();
    }

    /** The service of this code, if it is ordered online and finished at a desk. */
    public Optional<ServiceId> booked(ServiceCode code) {
        List<?> rows = em.createNativeQuery("select s.id from catalogue.service s where s.code = ?1 and s.channel = ?2"
                        + " and s.community_id = (select community from organisation.v_own)")
                .setParameter(1, code.value())
                .setParameter(2, Channel.ONLINE_BOOKING.name())
                .getResultList();
        return rows.stream().map(id -> new ServiceId(((Number) id).longValue())).findFirst();
    }

    public Optional<ServiceName> name(ServiceId id) {
        List<Object[]> rows =
                Rows.of(em.createNativeQuery("select s.code, s.name_uk, s.name_en from catalogue.service s"
                                + " where s.id = ?1 and s.community_id = (select community from organisation.v_own)")
                        .setParameter(1, id.value()));
        return rows.stream().map(Rows::name).findFirst();
    }

    private Optional<ServiceView> view(LocalDate today, String code, Long id) {
        List<Object[]> rows = Rows.of(em.createNativeQuery(VIEW)
                .setParameter(1, today.toString())
                .setParameter(2, code)
                .setParameter(3, id));
        return rows.stream().map(Rows::view).findFirst();
    }

    public List<ServiceSummary> related(ServiceId id, LocalDate today) {
        List<Object[]> rows = Rows.of(
                em.createNativeQuery(RELATED).setParameter(1, id.value()).setParameter(2, today.toString()));
        return rows.stream().map(Rows::summary).toList();
    }

    public List<ServiceSummary> summaries(Collection<ServiceCode> codes, LocalDate today) {
        String joined = codes.stream().map(ServiceCode::value).collect(Collectors.joining(","));
        return Rows.of(em.createNativeQuery(SUMMARIES).setParameter(1, joined).setParameter(2, today.toString()))
                .stream()
                .map(Rows::summary)
                .toList();
    }

    /** The entity, for changing it. */
    public Optional<Service> entity(long community, ServiceCode code) {
        return em.createQuery(
                        "select s from Service s where s.communityId = :community and s.code = :code", Service.class)
                .setParameter("community", community)
                .setParameter("code", code.value())
                .getResultStream()
                .findFirst();
    }

    public List<Service> all(long community) {
        return em.createQuery("select s from Service s where s.communityId = :community", Service.class)
                .setParameter("community", community)
                .getResultList();
    }

    /** Codes of services that have no card, by their ids. */
    public Map<Long, String> withoutCard(long community) {
        List<Object[]> rows = Rows.of(em.createNativeQuery("select s.id, s.code from catalogue.service s"
                        + " where s.community_id = ?1"
                        + " and not exists (select 1 from catalogue.card c where c.service_id = s.id)")
                .setParameter(1, community));
        return rows.stream().collect(Collectors.toMap(row -> ((Number) row[0]).longValue(), row -> (String) row[1]));
    }

    public List<Sphere> spheres(long community) {
        return em.createQuery("select s from Sphere s where s.communityId = :community", Sphere.class)
                .setParameter("community", community)
                .getResultList();
    }

    /** Offers of a service in a whole centre, past and future ones too. */
    public List<Offer> offers(Service service, long centre, Offer.Way way) {
        return em.createQuery(
                        "select o from Offer o where o.service = :service and o.centreId = :centre and o.way = :way",
                        Offer.class)
                .setParameter("service", service)
                .setParameter("centre", centre)
                .setParameter("way", way)
                .getResultList();
    }

    /** How many services of the site's own community one can ask for in an office on a day. */
    public long offeredAt(long office, long centre, LocalDate day) {
        return ((Number) em.createNativeQuery(
                                "select count(distinct o.service_id) from catalogue.offer o"
                                        + " join catalogue.service s on s.id = o.service_id"
                                        + " where s.community_id = (select community from organisation.v_own)"
                                        + " and o.channel = 'DESK' and (o.office_id = ?1 or o.centre_id = ?2)"
                                        + " and o.from_day <= cast(?3 as date) and (o.to_day is null or o.to_day >= cast(?3 as date))")
                        .setParameter(1, office)
                        .setParameter(2, centre)
                        .setParameter(3, day.toString())
                        .getSingleResult())
                .longValue();
    }

    /** Services that a person can ask for online by their own description and that this centre does not take on the portal yet. */
    public List<Service> onlineButClosed(long community, long centre) {
        return em.createQuery(
                        "select s from Service s where s.communityId = :community and s.channel <> :desk"
                                + " and not exists (select o from Offer o where o.service = s and o.centreId = :centre"
                                + " and o.way = :portal)",
                        Service.class)
                .setParameter("community", community)
                .setParameter("centre", centre)
                .setParameter("desk", Channel.IN_PERSON)
                .setParameter("portal", Offer.Way.PORTAL)
                .getResultList();
    }

    public void add(Object row) {
        em.persist(row);
    }
}
