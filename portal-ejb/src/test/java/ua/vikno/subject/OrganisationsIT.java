package ua.vikno.subject;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.vikno.kernel.NotFound;
import ua.vikno.registry.Alike;
import ua.vikno.registry.CardId;
import ua.vikno.registry.Represented;
import ua.vikno.registry.SubjectKind;

/** An organisation is found in the same field as people are, shows who represented it, is merged as people's cards are. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OrganisationsIT {

    private static final String TAX = "3112004579";

    private SubjectTown town;
    private Represented vector;
    private CardId slip;
    private CardId neighbour;

    @BeforeAll
    void load() throws Exception {
        town = new SubjectTown();
        long own = town.ownCentre();
        vector = town.organisation(
                "04057287", "ТОВ \"Світанок-2000\"", "+380442223344", "м. Навчальне, Млинський узвіз, 20", TAX, own);
        // second and third digit the other way round
        slip = town.organisation("00457283", "ТОВ «Світанок»", "", "", TAX, own)
                .organisation()
                .id();
        neighbour = town.organisation("32855961", "КП «Світанок 2000»", "", "Млинський узвіз 20", TAX, own)
                .organisation()
                .id();
        town.organisation("14360506", "Школа № 14", "", "", TAX, own);
        town.organisation("37993783", "ОСББ «Липова 14»", "", "", TAX, own);
        town.organisation(TAX, "Представник Лев", "", "", TAX, own);
        town.organisation("00032129", "ТОВ «Чуже»", "", "", "3347301232", town.otherCentre());
    }

    @AfterAll
    void close() {
        town.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ТОВ «Світанок-2000»",
                "світанок 2000 тов",
                "Товариство з обмеженою відповідальністю Світанок-2000",
                "TOB Cвiтaнoк-2000",
                "ТОВ Світанку-2000",
                "ТОВ Світаонк 2000",
                "ТОВ Світ 200"
            })
    void isFoundByItsNameHoweverItIsWritten(String typed) throws Exception {
        assertEquals(Set.of("ТОВ «Світанок-2000»", "КП «Світанок 2000»"), Set.copyOf(town.names(typed)), typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"04057287", "0405 7287", "4057287"})
    void isFoundByItsNumber(String typed) throws Exception {
        SubjectRow row = only(typed);
        assertEquals(vector.organisation().id(), row.id());
        assertEquals(SubjectKind.LEGAL_ENTITY, row.kind());
        assertEquals("04057287", row.shownNumber());
        assertEquals("м. Навчальне, Млинський узвіз, 20", row.address());
        assertEquals(1, row.cases());
    }

    @Test
    void isFoundByTelephoneAddressAndCase() throws Exception {
        assertEquals(List.of("ТОВ «Світанок-2000»"), town.names("044 222 33 44"));
        assertEquals(Set.of("ТОВ «Світанок-2000»", "КП «Світанок 2000»"), Set.copyOf(town.names("Млинський узвіз 20")));
        assertEquals(List.of("ОСББ «Липова 14»"), town.names("ОСББ Липова 14"));
        assertEquals(List.of("Школа № 14"), town.names("Школа 14"));
        String number = open(vector.organisation().id()).history().rows().get(0).number();
        assertEquals(Set.of("ТОВ «Світанок-2000»", "Представник Лев"), Set.copyOf(town.names(number)));
        List<CardId> cards = town.as(town.olena, desk -> desk.reading.ofCase(number));
        assertEquals(List.of(vector.organisation().id(), vector.person().id()), cards);
    }

    @Test
    void aSoleTraderStandsBesideThePerson() throws Exception {
        List<SubjectRow> rows = town.find(TAX).page().rows();
        assertEquals(
                Set.of(SubjectKind.PERSON, SubjectKind.SOLE_TRADER),
                Set.copyOf(rows.stream().map(SubjectRow::kind).toList()));
        assertTrue(rows.stream().allMatch(row -> row.shownNumber().equals("31•••••579")));
    }

    @Test
    void whatHasNoCaseInTheCentreIsNotThere() throws Exception {
        assertEquals(List.of(), town.names("ТОВ Чуже"));
        assertEquals(List.of(), town.names("00032129"));
        assertEquals(List.of(), town.names("32855968"));
    }

    @Test
    void theCardNamesWhoRepresentedItAndTheyLearn() throws Exception {
        SubjectView card = open(vector.organisation().id());
        assertEquals(
                List.of("Представник Лев"),
                card.representatives().stream().map(one -> one.name().strip()).toList());
        assertEquals(vector.person().id(), card.representatives().get(0).card());
        assertEquals("Представник Лев", card.history().rows().get(0).other());
        assertTrue(card.history().rows().get(0).ofOrganisation());
        assertTrue(town.count("select count(*) from audit.entry where action = 'card.represented' and object_id = '"
                        + vector.organisation().id() + "'")
                > 0);
        SubjectView person = open(vector.person().id());
        assertEquals(List.of(), person.representatives());
        assertTrue(person.history().rows().stream().anyMatch(row -> row.other().equals("ТОВ «Світанок-2000»")));
    }

    @Test
    void duplicatesAreSuggestedMergedAndParted() throws Exception {
        CardId first = vector.organisation().id();
        List<AlikeSubject> alike = open(first).alike();
        assertEquals(
                Set.of(slip, neighbour),
                Set.copyOf(alike.stream().map(one -> one.card().id()).toList()));
        assertEquals(Set.of(Alike.Why.ORGANISATION_NUMBER), whys(alike, slip));
        assertEquals(Set.of(Alike.Why.ADDRESS), whys(alike, neighbour));
        town.as(town.olena, desk -> {
            desk.merging.merge(first, slip);
            return null;
        });
        assertEquals(first, open(slip).subject().id());
        assertEquals(2, open(first).history().total());
        assertEquals(first, only("00457283").id());
        long decision = open(first).merges().get(0).id();
        town.as(town.olena, desk -> desk.merging.part(first, decision));
        assertEquals(slip, only("00457283").id());
    }

    @Test
    void aPersonIsNeverMergedWithAnOrganisation() {
        assertThrows(
                NotFound.class,
                () -> town.as(
                        town.olena,
                        desk -> desk.merging.compare(
                                vector.person().id(), vector.organisation().id())));
        assertThrows(
                NotFound.class,
                () -> town.as(town.olena, desk -> {
                    desk.merging.merge(
                            vector.organisation().id(), vector.person().id());
                    return null;
                }));
    }

    /** A restricted person is restricted in their trade too; an organisation they represent is open, without their name. */
    @Test
    void aRestrictedPersonIsNotFoundInTheirTrade() throws Exception {
        try (SubjectTown other = new SubjectTown()) {
            String tax = other.town.database().inTransaction(em -> (String) em.createNativeQuery(
                            "select tax_number from registry.card where account_id = " + other.hanna.account())
                    .getSingleResult());
            CardId trade = other.organisation(tax, "Навчальна Ганна", "", "", tax, other.ownCentre())
                    .organisation()
                    .id();
            CardId firm = other.organisation("04057287", "ТОВ «Вектор»", "", "", tax, other.ownCentre())
                    .organisation()
                    .id();
            other.town
                    .database()
                    .inTransaction(em -> em.createNativeQuery(
                                    "insert into registry.restriction (account_id, ground, set_by, set_by_name, set_at) values ("
                                            + other.hanna.account() + ", 'Загроза життю і здоровʼю', "
                                            + other.olena.account() + ", 'x', now())")
                            .executeUpdate());
            other.town
                    .database()
                    .inTransaction(em -> em.createNativeQuery(
                                    "update casework.case_file set account_id = " + other.hanna.account())
                            .executeUpdate());
            assertEquals(List.of(), other.names("ФОП Навчальна Ганна"));
            assertThrows(
                    ua.vikno.kernel.ReasonNeeded.class,
                    () -> other.as(other.olena, desk -> desk.reading.open(trade, 1)));
            assertEquals(List.of("ТОВ «Вектор»"), other.names("Вектор"));
            SubjectView card = other.as(other.olena, desk -> desk.reading.open(firm, 1));
            assertEquals("", card.representatives().get(0).name());
            assertEquals("", card.history().rows().get(0).other());
            assertFalse(card.restricted());
        }
    }

    private static Set<Alike.Why> whys(List<AlikeSubject> alike, CardId of) {
        return alike.stream()
                .filter(one -> one.card().id().equals(of))
                .findFirst()
                .orElseThrow()
                .whys();
    }

    private SubjectRow only(String typed) throws Exception {
        List<SubjectRow> rows = town.find(typed).page().rows();
        assertEquals(1, rows.size(), typed);
        return rows.get(0);
    }

    private SubjectView open(CardId card) throws Exception {
        return town.as(town.olena, desk -> desk.reading.open(card, 1));
    }
}
