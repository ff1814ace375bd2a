package ua.vikno.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import ua.vikno.kernel.Page;

/** Editions of cards, and the drafts they come from. */
@ApplicationScoped
class CardEditions {

    private static final String EDITIONS = """
            select c.edition, c.from_day, c.author_names, c.publisher_name, c.published_at, c.note,
                   c.from_day > cast(?2 as date),
                   c.edition = (select max(h.edition) from catalogue.card h
                       where h.service_id = c.service_id and h.from_day <= cast(?2 as date)),
                   count(*) over ()
            from catalogue.card c where c.service_id = ?1 order by c.edition desc limit ?3 offset ?4
            """;

    private static final String STANDING = """
            select s.code, coalesce((select max(c.edition) from catalogue.card c where c.service_id = s.id), 0),
                   d.id is not null, d.handed_at is not null
            from organisation.v_own own join catalogue.service s on s.community_id = own.community
            left join catalogue.card_draft d on d.service_id = s.id
            where %s order by d.handed_at, s.code limit 500
            """;

    @PersistenceContext
    EntityManager em;

    public Optional<CardDraft> draft(long service) {
        return em.createNamedQuery("CardDraft.ofService", CardDraft.class)
                .setParameter("service", service)
                .getResultStream()
                .findFirst();
    }

    /**
     * The draft for changing it.
     *
     * @param version which the editor's page showed
     * @throws CardRefused somebody acted on it since, or it is gone
     */
    public CardDraft lock(long service, long version) {
        return em.createNamedQuery("CardDraft.ofService", CardDraft.class)
                .setParameter("service", service)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .filter(draft -> draft.version() == version)
                .orElseThrow(() -> new CardRefused("meanwhile"));
    }

    /** Nobody else begins or publishes this card until the transaction ends. */
    public void lockCard(long service) {
        em.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)")
                .setParameter(1, "card:" + service)
                .getSingleResult();
    }

    public CardDraft add(CardDraft draft) {
        em.persist(draft);
        em.flush();
        return draft;
    }

    /** Writes what has changed now, so that the version is the new one. */
    public void write() {
        em.flush();
    }

    public void remove(CardDraft draft) {
        em.remove(draft);
        em.flush();
    }

    /** The newest edition, whether it holds yet or not. */
    public Optional<ServiceCard> newest(long service) {
        return one(
                "select c.edition, c.from_day, cast(c.body as text) from catalogue.card c"
                        + " where c.service_id = ?1 order by c.edition desc limit 1",
                service,
                0);
    }

    public Optional<ServiceCard> edition(long service, int edition) {
        return one(
                "select c.edition, c.from_day, cast(c.body as text) from catalogue.card c"
                        + " where c.service_id = ?1 and c.edition = ?2",
                service,
                edition);
    }

    private Optional<ServiceCard> one(String sql, long service, int edition) {
        var query = em.createNativeQuery(sql).setParameter(1, service);
        if (edition > 0) {
            query.setParameter(2, edition);
        }
        return Rows.of(query).stream()
                .map(row -> new ServiceCard(((Number) row[0]).intValue(), day(row[1]), CardBody.read((String) row[2])))
                .findFirst();
    }

    /** The first edition of a card that comes with the program; nothing happens where there is a card. */
    public void bring(long service, CardContent card, LocalDate from) {
        em.createNativeQuery("insert into catalogue.card (service_id, edition, from_day, body)"
                        + " values (?1, 1, ?2, cast(?3 as jsonb)) on conflict (service_id, edition) do nothing")
                .setParameter(1, service)
                .setParameter(2, Date.valueOf(from))
                .setParameter(3, CardBody.write(card))
                .executeUpdate();
    }

    /** An edition that one wrote and another published. */
    public void publish(CardDraft draft, int edition, LocalDate from, CardAuthor publisher, Instant at) {
        String authors = draft.authors().stream()
                .map(author -> String.valueOf(author.staff()))
                .collect(Collectors.joining(",", "{", "}"));
        em.createNativeQuery("insert into catalogue.card (service_id, edition, from_day, body, authors, author_names,"
                        + " publisher, publisher_name, published_at, note) values (?1, ?2, ?3, cast(?4 as jsonb),"
                        + " cast(?5 as bigint[]), ?6, ?7, ?8, ?9, ?10)")
                .setParameter(1, draft.serviceId())
                .setParameter(2, edition)
                .setParameter(3, Date.valueOf(from))
                .setParameter(4, draft.body())
                .setParameter(5, authors)
                .setParameter(6, draft.authors().stream().map(CardAuthor::name).collect(Collectors.joining(", ")))
                .setParameter(7, publisher.staff())
                .setParameter(8, publisher.name())
                .setParameter(9, Timestamp.from(at))
                .setParameter(10, draft.note())
                .executeUpdate();
    }

    /** Editions, the newest first. */
    public Page<CardEdition> history(long service, LocalDate today, int page, int size) {
        List<Object[]> rows = Rows.of(em.createNativeQuery(EDITIONS)
                .setParameter(1, service)
                .setParameter(2, today.toString())
                .setParameter(3, size)
                .setParameter(4, (page - 1) * size));
        long total = rows.isEmpty() ? 0 : ((Number) rows.get(0)[8]).longValue();
        return new Page<>(rows.stream().map(CardEditions::row).toList(), total, page, size);
    }

    private static CardEdition row(Object[] row) {
        boolean planned = (Boolean) row[6];
        CardEdition.Standing past =
                Boolean.TRUE.equals(row[7]) ? CardEdition.Standing.HOLDS : CardEdition.Standing.FORMER;
        return new CardEdition(
                ((Number) row[0]).intValue(),
                day(row[1]),
                (String) row[2],
                (String) row[3],
                instant(row[4]),
                (String) row[5],
                planned ? CardEdition.Standing.PLANNED : past);
    }

    /** How the cards of these services stand. */
    public Map<String, CardStanding> standing(Collection<String> codes) {
        return standings("s.code = any (cast(?1 as text[]))", codes).stream()
                .collect(Collectors.toMap(CardStanding::code, Function.identity()));
    }

    /** Drafts that wait for a second person, the longest first. */
    public List<CardStanding> waiting() {
        return standings("d.handed_at is not null and cast(?1 as text[]) is not null", List.of());
    }

    private List<CardStanding> standings(String which, Collection<String> codes) {
        List<Object[]> rows = Rows.of(em.createNativeQuery(STANDING.formatted(which))
                .setParameter(1, codes.stream().collect(Collectors.joining(",", "{", "}"))));
        return rows.stream()
                .map(row -> new CardStanding(
                        (String) row[0], ((Number) row[1]).intValue(), (Boolean) row[2], (Boolean) row[3]))
                .toList();
    }

    static LocalDate day(Object value) {
        return value == null || value instanceof LocalDate ? (LocalDate) value : ((Date) value).toLocalDate();
    }

    static Instant instant(Object value) {
        if (value instanceof Timestamp at) {
            return at.toInstant();
        }
        return value == null ? null : ((OffsetDateTime) value).toInstant();
    }
}
