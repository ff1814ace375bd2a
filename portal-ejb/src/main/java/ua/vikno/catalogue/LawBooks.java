package ua.vikno.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import ua.vikno.kernel.Bilingual;
import ua.vikno.kernel.Page;

/** Acts of law, and the cards that cite them. */
@ApplicationScoped
class LawBooks {

    private static final String COLUMNS =
            "a.code, a.kind, a.number, a.year, a.day, a.title_uk, a.title_en, a.changed_on";

    /** Cards that hold on a day or are planned for later; a former edition is nobody's to revise. */
    static final String CARDS = """
            select s.code, s.name_uk, s.name_en, c.edition, c.from_day, d.id is not null,
                   coalesce(c.from_day < cast(?3 as date), false) as behind, count(*) over ()
            from organisation.v_own own
            join catalogue.service s on s.community_id = own.community
            join catalogue.card c on c.service_id = s.id
            left join catalogue.card_draft d on d.service_id = s.id
            where c.body @> cast(?1 as jsonb)
              and not exists (select 1 from catalogue.card l where l.service_id = c.service_id
                  and l.edition > c.edition and l.from_day <= cast(?2 as date))
            order by behind desc, s.code, c.edition limit ?4 offset ?5
            """;

    private static final String LIST = """
            select %s, coalesce(n.cards, 0) from catalogue.act a
            left join (
                select cited ->> 'act' as act, count(distinct c.service_id) as cards
                from organisation.v_own own
                join catalogue.service s on s.community_id = own.community
                join catalogue.card c on c.service_id = s.id
                cross join lateral jsonb_array_elements(c.body -> 'acts') cited
                where not exists (select 1 from catalogue.card l where l.service_id = c.service_id
                    and l.edition > c.edition and l.from_day <= cast(?1 as date))
                group by 1) n on n.act = a.code
            order by a.kind = 'COUNCIL', a.kind = 'ORDER', a.kind = 'GOVERNMENT', a.kind = 'LAW', a.title_uk, a.code limit 1000
            """.formatted(COLUMNS);

    private static final String PUT = """
            insert into catalogue.act (code, kind, number, year, day, title_uk, title_en, changed_on)
            values (?1, ?2, ?3, cast(?4 as integer), cast(?5 as date), ?6, ?7, cast(?8 as date))
            on conflict (code) do %s
            """;
    private static final String CHANGE =
            "update set kind = excluded.kind, number = excluded.number, year = excluded.year,"
                    + " day = excluded.day, title_uk = excluded.title_uk, title_en = excluded.title_en,"
                    + " changed_on = excluded.changed_on, version = catalogue.act.version + 1";

    @PersistenceContext
    EntityManager em;

    /**
     * Refuses a card that cites what is no act.
     *
     * @throws CardRefused with the codes that are not known
     */
    public void known(CardContent card) {
        List<CardFlaw> flaws = new ArrayList<>();
        Map<String, ActView> found =
                of(card.acts().stream().map(CardContent.Citation::act).toList());
        card.acts().stream()
                .filter(act -> !found.containsKey(act.act()))
                .forEach(act -> flaws.add(new CardFlaw(null, act.act(), "act")));
        if (!flaws.isEmpty()) {
            throw new CardRefused(flaws);
        }
    }

    /** Acts by their codes; a code of none is left out. */
    public Map<String, ActView> of(Collection<String> codes) {
        if (codes.isEmpty()) {
            return Map.of();
        }
        List<Object[]> rows = Rows.of(em.createNativeQuery(
                        "select " + COLUMNS + " from catalogue.act a where a.code = any (string_to_array(?1, ' '))")
                .setParameter(1, String.join(" ", codes)));
        return rows.stream().map(LawBooks::act).collect(Collectors.toMap(ActView::code, Function.identity()));
    }

    /** All acts: codes, laws, acts of the government, of ministries, of the council. */
    public List<ActLine> list(LocalDate today) {
        List<Object[]> rows = Rows.of(em.createNativeQuery(LIST).setParameter(1, today.toString()));
        return rows.stream()
                .map(row -> new ActLine(act(row), ((Number) row[8]).longValue()))
                .toList();
    }

    /** Cards that cite an act, those to be looked through first. */
    public Page<ActCard> cards(ActView act, LocalDate today, int page, int size) {
        List<Object[]> rows = Rows.of(em.createNativeQuery(CARDS)
                .setParameter(1, CardBody.citing(act.code()))
                .setParameter(2, today.toString())
                .setParameter(3, text(act.changedOn()))
                .setParameter(4, size)
                .setParameter(5, (page - 1) * size));
        long total = rows.isEmpty() ? 0 : ((Number) rows.get(0)[7]).longValue();
        return new Page<>(rows.stream().map(LawBooks::card).toList(), total, page, size);
    }

    private static ActCard card(Object[] row) {
        return new ActCard(
                (String) row[0],
                new Bilingual((String) row[1], (String) row[2]),
                ((Number) row[3]).intValue(),
                CardEditions.day(row[4]),
                (Boolean) row[5],
                (Boolean) row[6]);
    }

    /** Writes an act down anew, or over what is there. */
    public void put(ActView act) {
        write(act, CHANGE);
    }

    /** Writes an act down that comes with the program; what is there stays. */
    public void bring(ActView act) {
        write(act, "nothing");
    }

    private void write(ActView act, String where) {
        em.createNativeQuery(PUT.formatted(where))
                .setParameter(1, act.code())
                .setParameter(2, act.kind().name())
                .setParameter(3, act.number())
                .setParameter(4, act.year() == null ? null : String.valueOf(act.year()))
                .setParameter(5, text(act.day()))
                .setParameter(6, act.title().map(Bilingual::uk).orElse(""))
                .setParameter(7, act.title().map(Bilingual::en).orElse(""))
                .setParameter(8, text(act.changedOn()))
                .executeUpdate();
    }

    private static String text(LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static ActView act(Object[] row) {
        String title = (String) row[5];
        return new ActView(
                (String) row[0],
                ActView.Kind.valueOf((String) row[1]),
                (String) row[2],
                row[3] == null ? null : ((Number) row[3]).intValue(),
                CardEditions.day(row[4]),
                title.isEmpty() ? Optional.empty() : Optional.of(new Bilingual(title, (String) row[6])),
                CardEditions.day(row[7]));
    }
}
