package ua.vikno.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What stands on cards: contacts, notes, decisions; and which cards are alike. */
@ApplicationScoped
class CardRows {

    /** Package-visible for the test of its plan, as the next. */
    static final String CONTACTS = "select kind, value, max(last_used) as used from registry.contact"
            + " where card_id = any(cast(?1 as bigint[])) group by kind, key, value order by used desc, value limit 200";

    /**
     * 1 ids of the person's own cards, 2 their name as it is compared, 3 their day of birth, 4 numbers like theirs. A
     * telephone of an office stands on many cards: the nearest names of a few of them.
     */
    static final String ALIKE = "with found as ("
            + " select c.id, 'BIRTH' as why from registry.card c where c.birth_date = cast(?3 as date)"
            + " and similarity(c.name_key, cast(?2 as text)) >= 0.4"
            + " union all (select o.card_id, 'PHONE' from registry.contact p join registry.contact o on o.key = p.key"
            + " and o.kind = 'PHONE' where p.card_id = any(cast(?1 as bigint[])) and p.kind = 'PHONE' limit 200)"
            + " union all select c.id, 'TAX_NUMBER' from registry.card c"
            + " where c.tax_number = any(cast(?4 as text[])) and similarity(c.name_key, cast(?2 as text)) >= 0.4)"
            + " select coalesce(r.into_id, f.id) as root, string_agg(distinct f.why, ',')"
            + " from found f left join registry.redirect r on r.card_id = f.id join registry.card c on c.id = f.id"
            + " where not coalesce(r.into_id, f.id) = any(cast(?1 as bigint[]))"
            + " group by root order by max(similarity(c.name_key, cast(?2 as text))) desc, root limit 20";

    /**
     * 1 ids of the organisation's own cards, 2 its name as it is compared, 3 numbers like its own, 4 its kind. An address means
     * something with nearly the name only: many share a house.
     */
    static final String ALIKE_ORGANISATIONS = "with found as ("
            + " select c.id, case c.kind when 'SOLE_TRADER' then 'TAX_NUMBER' else 'ORGANISATION_NUMBER' end as why"
            + " from registry.card c where c.organisation_number = any(cast(?3 as text[]))"
            + " and similarity(c.name_key, cast(?2 as text)) >= 0.4"
            + " union all (select c.id, 'ADDRESS' from registry.contact p join registry.contact o"
            + " on o.street_id = p.street_id and o.house = p.house join registry.card c on c.id = o.card_id"
            + " where p.card_id = any(cast(?1 as bigint[])) and p.street_id is not null and p.house <> ''"
            + " and c.kind = cast(?4 as text) and similarity(c.name_key, cast(?2 as text)) >= 0.6 limit 200))"
            + " select coalesce(r.into_id, f.id) as root, string_agg(distinct f.why, ',')"
            + " from found f left join registry.redirect r on r.card_id = f.id join registry.card c on c.id = f.id"
            + " where not coalesce(r.into_id, f.id) = any(cast(?1 as bigint[]))"
            + " group by root order by max(similarity(c.name_key, cast(?2 as text))) desc, root limit 20";

    @PersistenceContext
    EntityManager em;

    public void add(Object row) {
        em.persist(row);
        em.flush();
    }

    public Optional<Merge> merge(long id) {
        return Optional.ofNullable(em.find(Merge.class, id)).map(found -> {
            em.refresh(found);
            return found;
        });
    }

    public void flush() {
        em.flush();
    }

    public List<MergeView> merges(Collection<Long> cards) {
        return em
                .createNamedQuery("Merge.ofCards", Merge.class)
                .setParameter("ids", cards)
                .setMaxResults(50)
                .getResultList()
                .stream()
                .map(Merge::view)
                .toList();
    }

    public List<NoteView> notes(Collection<Long> cards) {
        return em
                .createNamedQuery("Note.ofCards", Note.class)
                .setParameter("ids", cards)
                .setMaxResults(100)
                .getResultList()
                .stream()
                .map(Note::view)
                .toList();
    }

    public List<ContactView> contacts(Collection<Long> cards) {
        List<?> rows =
                em.createNativeQuery(CONTACTS).setParameter(1, ids(cards)).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row ->
                        new ContactView(ContactView.Kind.valueOf((String) row[0]), (String) row[1], instant(row[2])))
                .toList();
    }

    public List<Alike> alike(Collection<Long> cards, String nameKey, LocalDate born, Set<String> numbers) {
        List<?> rows = em.createNativeQuery(ALIKE)
                .setParameter(1, ids(cards))
                .setParameter(2, nameKey)
                .setParameter(3, born == null ? null : born.toString())
                .setParameter(4, texts(numbers))
                .getResultList();
        return alike(rows);
    }

    public List<Alike> alikeOrganisations(
            Collection<Long> cards, String nameKey, SubjectKind kind, Set<String> numbers) {
        return alike(em.createNativeQuery(ALIKE_ORGANISATIONS)
                .setParameter(1, ids(cards))
                .setParameter(2, nameKey)
                .setParameter(3, texts(numbers))
                .setParameter(4, kind.name())
                .getResultList());
    }

    private static List<Alike> alike(List<?> rows) {
        Map<Long, Alike> alike = new LinkedHashMap<>();
        for (Object found : rows) {
            Object[] row = (Object[]) found;
            long id = ((Number) row[0]).longValue();
            alike.put(id, new Alike(new CardId(id), whys((String) row[1])));
        }
        return List.copyOf(alike.values());
    }

    private static Set<Alike.Why> whys(String names) {
        Set<Alike.Why> whys = EnumSet.noneOf(Alike.Why.class);
        for (String name : names.split(",")) {
            whys.add(Alike.Why.valueOf(name));
        }
        return whys;
    }

    /** Digits only, so none of them needs an escape. */
    private static String texts(Set<String> numbers) {
        return numbers.stream().collect(Collectors.joining(",", "{", "}"));
    }

    private static String ids(Collection<Long> cards) {
        return cards.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }

    private static Instant instant(Object value) {
        return value instanceof OffsetDateTime at ? at.toInstant() : ((Timestamp) value).toInstant();
    }
}
