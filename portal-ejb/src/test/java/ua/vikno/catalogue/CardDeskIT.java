package ua.vikno.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.function.Executable;
import ua.vikno.catalogue.CardContent.Citation;
import ua.vikno.kernel.Actor;
import ua.vikno.kernel.Bilingual;
import ua.vikno.kernel.BusinessException;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.Page;
import ua.vikno.organisation.Term;

/** One writes a card, another publishes it, people see the edition of the day; acts know their cards, old codes lead on. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CardDeskIT {

    private CardTown town;

    @BeforeAll
    void load() throws Exception {
        town = new CardTown();
    }

    @AfterAll
    void close() {
        town.close();
    }

    @Test
    void aCardIsWrittenByOneAndPublishedByAnother() throws Exception {
        String code = "28-13";
        assertEquals(1, town.seen(code).card().edition(), "brought with the portal");
        CardDraftView begun = town.as(town.yuliia, desk -> desk.cards.begin(code));
        assertEquals(begun, town.as(town.yuliia, desk -> desk.cards.begin(code)), "there is one");
        refused("same", () -> hand(code, null, "нічого"));
        long version = begun.version();
        CardSheet typed = with(CardSheet.of(begun.content()), CardPart.Kind.CONDITION, "Ділянка в межах міста");
        save(code, version, typed);
        refused("meanwhile", () -> save(code, version, typed));
        assertTrue(town.seen(code).parts(CardPart.Kind.CONDITION).isEmpty(), "a draft is nobody's yet");
        refused("not-handed", () -> publish(town.tetiana, code, null));
        refused("note", () -> hand(code, null, " "));
        refused("day", () -> hand(code, LocalDate.of(2026, 11, 24), "Умови"));
        hand(code, null, "Умови");
        assertEquals(
                List.of(code),
                town.as(town.tetiana, desk -> desk.cards.waiting()).stream()
                        .map(CardStanding::code)
                        .toList());
        refused("own-work", () -> publish(town.yuliia, code, null));
        assertThrows(NotFound.class, () -> publish(town.zoriana, code, null), "another centre's chief");
        List<CardChange> changes = town.as(town.tetiana, desk -> desk.cards.changes(code));
        assertEquals(1, changes.size());
        assertEquals(
                new CardChange.OfParts(CardPart.Kind.CONDITION, List.of(), List.of("Ділянка в межах міста"), false),
                changes.get(0));
        assertEquals(2, publish(town.tetiana, code, null));
        assertEquals(2, town.seen(code).card().edition(), "at once");
        assertEquals(
                "Ділянка в межах міста",
                town.seen(code)
                        .part(CardPart.Kind.CONDITION)
                        .orElseThrow()
                        .text()
                        .uk());
        assertEquals(Optional.empty(), town.as(town.yuliia, desk -> desk.cards.draft(code)));
        assertEquals(changes, town.as(town.yuliia, desk -> desk.cards.compare(code, 1, 2)));
        town.as(town.tetiana, desk -> {
            desk.cards.rollBack(code, 1);
            return null;
        });
        refused(
                "drafted",
                () -> town.as(town.yuliia, desk -> {
                    desk.cards.rollBack(code, 2);
                    return null;
                }));
        assertEquals(
                town.as(town.yuliia, desk -> desk.cards.draft(code))
                        .orElseThrow()
                        .content(),
                begun.content());
        assertFalse(town.as(town.yuliia, desk -> desk.cards.draft(code))
                .orElseThrow()
                .mine());
    }

    @Test
    void anEditionWaitsForItsDay() throws Exception {
        String code = "02-10";
        CardDraftView draft = town.as(town.yuliia, desk -> desk.cards.begin(code));
        save(code, draft.version(), with(CardSheet.of(draft.content()), CardPart.Kind.TERM, "Без вихідних"));
        hand(code, LocalDate.of(2026, 12, 1), "Строк");
        refused("day", () -> publish(town.tetiana, code, LocalDate.of(2026, 11, 1)));
        publish(town.tetiana, code, LocalDate.of(2026, 12, 1));
        assertEquals(1, town.seen(code).card().edition());
        assertEquals(List.of(CardEdition.Standing.PLANNED, CardEdition.Standing.HOLDS), standings(code));
        town.at("2026-11-30T22:30:00Z");
        assertEquals(2, town.seen(code).card().edition(), "it is December in Kyiv");
        assertEquals(List.of(CardEdition.Standing.HOLDS, CardEdition.Standing.FORMER), standings(code));
        town.at("2026-11-25T10:00:00Z");
        assertThrows(
                PersistenceException.class,
                () -> town.as(
                        town.yuliia,
                        desk -> desk.em
                                .createNativeQuery("update catalogue.card set note = 'інше'")
                                .executeUpdate()),
                "what was published does not change");
    }

    @Test
    void feeAndTermHoldFromTheDayOfTheirEdition() throws Exception {
        String code = "05-03";
        ServiceView before = town.seen(code);
        CardDraftView draft = town.as(town.yuliia, desk -> desk.cards.begin(code));
        assertEquals(before.card().content().facts(), draft.content().facts(), "what it was entered with");
        CardSheet sheet = CardSheet.of(draft.content());
        FactSheet dearer = new FactSheet("AMOUNT", "345,60", "Адміністративний збір", "", "", "", "3", "WORKING_DAY");
        save(code, draft.version(), new CardSheet(sheet.kinds(), sheet.acts(), dearer));
        hand(code, LocalDate.of(2026, 12, 1), "Новий розмір збору");
        assertEquals(
                List.of(CardChange.OfFee.class, CardChange.OfTerm.class),
                town.as(town.tetiana, desk -> desk.cards.changes(code)).stream()
                        .map(Object::getClass)
                        .toList());
        publish(town.tetiana, code, LocalDate.of(2026, 12, 1));
        assertEquals(before, town.seen(code), "planned is not yet");
        told(code, before.fee(), before.term());
        town.at("2026-11-30T22:30:00Z");
        Fee fee = new Fee(
                Fee.Kind.AMOUNT,
                new BigDecimal("345.60"),
                Optional.of(new Bilingual("Адміністративний збір", "")),
                Optional.empty());
        told(code, fee, Term.workingDays(3));
        assertEquals(
                before,
                town.as(town.yuliia, desk -> desk.catalogue.service(new ServiceCode(code), LocalDate.of(2026, 11, 30)))
                        .orElseThrow(),
                "of the day before, for what was ordered then");
        town.as(town.tetiana, desk -> {
            desk.cards.rollBack(code, 1);
            return null;
        });
        hand(code, null, "Збір не змінили");
        assertEquals(3, publish(town.yuliia, code, null));
        told(code, before.fee(), before.term());
        town.at("2026-11-25T10:00:00Z");
        assertThrows(
                PersistenceException.class,
                () -> town.as(
                        town.yuliia,
                        desk -> desk.em
                                .createNativeQuery("insert into catalogue.card (service_id, edition, from_day, body)"
                                        + " select service_id, 99, from_day, "
                                        + " jsonb_set(body, '{facts,fee,kopiykas}', '-1')"
                                        + " from catalogue.card where edition = 2")
                                .executeUpdate()),
                "nobody is paid for a service");
    }

    /** Whoever tells fee and term tells those of the day: the page, the list, the list as data, and lists by codes. */
    private void told(String code, Fee fee, Term term) throws Exception {
        ServiceView page = town.seen(code);
        assertEquals(new CardFacts(fee, term), new CardFacts(page.fee(), page.term()));
        CatalogueQuery typed = CatalogueQuery.of(code, CatalogueQuery.Order.NEAREST, 1);
        Map<ServiceCode, ServiceSummary> known =
                town.as(town.yuliia, desk -> desk.catalogue.summaries(Set.of(page.code())));
        ServiceEntry entry = town.as(town.yuliia, desk -> desk.list.all()).stream()
                .filter(row -> row.code().equals(page.code()))
                .findFirst()
                .orElseThrow();
        assertEquals(new CardFacts(fee, term), new CardFacts(entry.fee(), entry.term()));
        for (ServiceSummary row : List.of(
                town.as(town.yuliia, desk -> desk.search.find(typed)).rows().get(0), known.get(page.code()))) {
            assertEquals(new CardFacts(fee, term), new CardFacts(row.fee(), row.term()));
        }
    }

    @Test
    void badCardsAreRefusedFieldByField() throws Exception {
        String code = "03-03";
        CardDraftView draft = town.as(town.yuliia, desk -> desk.cards.begin(code));
        FactSheet facts = FactSheet.of(draft.content().facts());
        CardSheet typed = new CardSheet(
                Map.of(CardPart.Kind.SUMMARY, new CardSheet.Lines("<script>alert(1)</script>", "")), List.of(), facts);
        CardRefused refusal = assertThrows(CardRefused.class, () -> save(code, draft.version(), typed));
        assertEquals(List.of(new CardFlaw(CardPart.Kind.SUMMARY, "uk", "markup")), refusal.flaws());
        CardSheet unknown = new CardSheet(Map.of(), List.of(new Citation("law-of-the-jungle", "")), facts);
        CardRefused act = assertThrows(CardRefused.class, () -> save(code, draft.version(), unknown));
        assertEquals(List.of(new CardFlaw(null, "law-of-the-jungle", "act")), act.flaws());
        assertEquals(
                draft.content(),
                town.as(town.yuliia, desk -> desk.cards.draft(code))
                        .orElseThrow()
                        .content());
        handWithCondition(code, draft);
        String why = "Перевірте";
        town.as(town.tetiana, desk -> {
            desk.cards.sendBack(code, desk.version(code), why);
            return null;
        });
        CardDraftView returned =
                town.as(town.yuliia, desk -> desk.cards.draft(code)).orElseThrow();
        assertEquals(why, returned.returnedNote());
        assertFalse(returned.isHanded());
        town.as(town.yuliia, desk -> {
            desk.cards.discard(code, returned.version());
            return null;
        });
        assertThrows(NotFound.class, () -> town.as(town.yuliia, desk -> desk.cards.begin("00-00")));
    }

    private void handWithCondition(String code, CardDraftView draft) throws Exception {
        save(code, draft.version(), with(CardSheet.of(draft.content()), CardPart.Kind.CONDITION, "Умова"));
        hand(code, null, "Умова");
    }

    @Test
    void anActKnowsWhichCardsToRevise() throws Exception {
        ActView law = town.as(town.yuliia, desk -> desk.acts.act("kmu-302-2015"));
        assertEquals(2015, law.year());
        assertEquals(null, law.day());
        long passports = town.as(town.yuliia, desk -> desk.acts.list()).stream()
                .filter(line -> line.act().code().equals(law.code()))
                .findFirst()
                .orElseThrow()
                .cards();
        assertEquals(5, passports);
        assertEquals(passports, cards(law.code()).total());
        assertTrue(cards(law.code()).rows().stream().noneMatch(ActCard::behind));
        put(law, LocalDate.of(2026, 11, 20));
        assertTrue(cards(law.code()).rows().stream().allMatch(ActCard::behind), "they hold since the 17th");
        put(law, LocalDate.of(2026, 11, 10));
        assertTrue(cards(law.code()).rows().stream().noneMatch(ActCard::behind));
        String added = town.as(
                town.yuliia,
                desk -> desk.acts.put(
                        new PutAct("", ActView.Kind.COUNCIL, "12/3", LocalDate.of(2026, 3, 5), "Про плату", "", null)));
        assertEquals("council-12-3-2026", added);
        assertEquals(0, cards(added).total());
        refused(
                "act-exists",
                () -> town.as(
                        town.yuliia,
                        desk -> desk.acts.put(new PutAct(
                                "", ActView.Kind.COUNCIL, "12/3", LocalDate.of(2026, 4, 5), "Інше", "", null))));
        refused("act-empty", () -> put("", "", ""));
        refused("act-title", () -> put("7", "", "Only English"));
        refused("markup", () -> put("7", "<b>Про</b>", ""));
        refused("act-long", () -> put("7", "х".repeat(501), ""));
        assertThrows(NotFound.class, () -> town.as(town.yuliia, desk -> desk.acts.act("нема")));
        assertThrows(NotFound.class, () -> town.as(town.zoriana, desk -> desk.acts.list()));
    }

    private void put(ActView law, LocalDate changed) throws Exception {
        town.as(
                town.yuliia,
                desk -> desk.acts.put(new PutAct(law.code(), law.kind(), law.number(), law.day(), "", "", changed)));
        assertEquals(
                2015, town.as(town.yuliia, desk -> desk.acts.act(law.code())).year(), "what was told stays");
    }

    private void put(String number, String uk, String en) throws Exception {
        town.as(town.yuliia, desk -> desk.acts.put(new PutAct("", ActView.Kind.LAW, number, null, uk, en, null)));
    }

    private Page<ActCard> cards(String act) throws Exception {
        return town.as(town.yuliia, desk -> desk.acts.cards(act, 1));
    }

    /** Twenty editions of every card: of them the query reads those that cite the act. */
    @Test
    void cardsOfAnActAreFoundByAnIndex() throws Exception {
        try (CardTown years = new CardTown()) {
            String plan = years.as(years.yuliia, desk -> {
                desk.em
                        .createNativeQuery("insert into catalogue.card (service_id, edition, from_day, body)"
                                + " select s.id, 1 + g, date '2026-11-01', c.body from catalogue.service s"
                                + " join catalogue.card c on c.service_id = s.id and c.edition = 1"
                                + " cross join generate_series(1, 20) g")
                        .executeUpdate();
                desk.em
                        .createNativeQuery("analyze catalogue.card, catalogue.service, organisation.centre")
                        .executeUpdate();
                return explained(desk.em
                        .createNativeQuery("explain " + LawBooks.CARDS)
                        .setParameter(1, CardBody.citing("kmu-302-2015"))
                        .setParameter(2, "2026-11-25")
                        .setParameter(3, "2026-11-25")
                        .setParameter(4, 50)
                        .setParameter(5, 0));
            });
            assertTrue(plan.contains("card_by_act"), plan);
            assertFalse(plan.contains("Seq Scan on card "), plan);
            String facts = years.as(
                    years.yuliia,
                    desk -> explained(
                            desk.em.createNativeQuery(
                                    "explain select h.facts from catalogue.service s cross join"
                                            + " lateral catalogue.facts_on(s.id, date '2026-11-25') h where s.code = '28-13'")));
            assertTrue(facts.contains("card_service_id_edition_key"), facts);
            assertFalse(facts.contains("Function Scan"), "it becomes a part of the statement: " + facts);
        }
    }

    private static String explained(Query query) {
        List<?> lines = query.getResultList();
        return lines.stream().map(String::valueOf).collect(Collectors.joining("\n"));
    }

    @Test
    void anOldCodeLeadsOn() throws Exception {
        refused("old-taken", () -> move("03-04", "28-13"));
        refused("new-code", () -> move("28-13-стара", "00-00"));
        refused("old-code", () -> move("28/13", "28-13"));
        move("28-13-стара", "28-13");
        refused("old-twice", () -> move("28-13-стара", "03-04"));
        ServiceCode old = new ServiceCode("28-13-стара");
        assertEquals(Optional.of(new ServiceCode("28-13")), town.as(town.yuliia, desk -> desk.catalogue.movedTo(old)));
        assertEquals(1, town.as(town.yuliia, desk -> desk.codes.list()).size());
        town.as(town.tetiana, desk -> {
            desk.codes.remove("28-13-стара");
            return null;
        });
        assertEquals(Optional.empty(), town.as(town.yuliia, desk -> desk.catalogue.movedTo(old)));
        assertThrows(NotFound.class, () -> town.as(town.zoriana, desk -> desk.codes.list()));
    }

    private void move(String old, String now) throws Exception {
        town.as(town.yuliia, desk -> {
            desk.codes.add(old, now);
            return null;
        });
    }

    private static CardSheet with(CardSheet sheet, CardPart.Kind kind, String uk) {
        Map<CardPart.Kind, CardSheet.Lines> kinds = new EnumMap<>(sheet.kinds());
        kinds.put(kind, new CardSheet.Lines(uk, ""));
        return new CardSheet(kinds, sheet.acts(), sheet.facts());
    }

    private List<CardEdition.Standing> standings(String code) throws Exception {
        return town.as(town.yuliia, desk -> desk.cards.history(code, 1)).rows().stream()
                .map(CardEdition::standing)
                .toList();
    }

    private void save(String code, long version, CardSheet typed) throws Exception {
        town.as(town.yuliia, desk -> {
            desk.cards.save(code, version, typed);
            return null;
        });
    }

    private void hand(String code, LocalDate from, String note) throws Exception {
        town.as(town.yuliia, desk -> {
            desk.cards.hand(code, desk.version(code), from, note);
            return null;
        });
    }

    private int publish(Actor actor, String code, LocalDate from) throws Exception {
        long version = town.as(town.yuliia, desk -> desk.version(code));
        return town.as(actor, desk -> desk.cards.publish(code, version, from));
    }

    private static void refused(String reason, Executable act) {
        assertEquals(
                "cards.refused." + reason,
                assertThrows(BusinessException.class, act).messageKey());
    }
}
