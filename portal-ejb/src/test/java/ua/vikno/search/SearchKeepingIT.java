package ua.vikno.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.vikno.audit.TestAudit;
import ua.vikno.kernel.Actor;
import ua.vikno.kernel.Bilingual;
import ua.vikno.kernel.Clocks;
import ua.vikno.kernel.Findable;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.PublicContent;
import ua.vikno.kernel.TestDatabase;
import ua.vikno.kernel.TestKernel;

/** Words kept by staff and searches in vain, on real PostgreSQL. */
class SearchKeepingIT {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), Clocks.KYIV);

    @RegisterExtension
    final TestDatabase database = new TestDatabase();

    private EntityManager em;
    private SynonymKeeping keeping;
    private SiteSearch search;
    private String name;
    private String committed;

    @BeforeEach
    void begin() {
        name = "Оформлення паспорта для виїзду за кордон";
        committed = "1";
        em = database.em();
        keeping = new SynonymKeeping();
        keeping.synonyms = new SynonymRows();
        keeping.synonyms.em = em;
        keeping.misses = new MissRows();
        keeping.misses.em = em;
        keeping.audit = TestAudit.trail(em, () -> Actor.job("test"));
        keeping.feed = TestKernel.feed(em);
        keeping.clock = CLOCK;
        search = new SiteSearch();
        search.misses = keeping.misses;
        search.clock = CLOCK;
        search.indexes = new SearchIndexes();
        search.indexes.clock = CLOCK;
        search.indexes.content = new PublicContent() {
            @Override
            public String version() {
                return committed;
            }
        };
        search.indexes.contents = new SearchContents() {
            @Override
            public Contents read() {
                Findable passport = new Findable(
                        Findable.Kind.SERVICE, "01-06", new Bilingual(name, ""), List.of(), List.of(), null);
                return new Contents(
                        List.of(passport),
                        keeping.synonyms.all().stream()
                                .flatMap(synonym -> synonym.words().stream())
                                .toList());
            }
        };
    }

    /** A catalogue that a file filled, another program's change: the database notes it. */
    @Test
    void whatNobodyAnnouncedIsFoundInTheNextRound() {
        assertTrue(search.find("дзвіниця", 1).nearest());
        name = "Дзвіниця";
        search.indexes.refresh();
        assertTrue(search.find("дзвіниця", 1).nearest());
        committed = "2";
        search.indexes.refresh();
        assertFalse(search.find("дзвіниця", 1).nearest());
    }

    @Test
    void newWordsAreFoundAfterTheIndexWasMadeAnew() {
        assertTrue(search.find("вояжна книжечка", 1).nearest());
        keeping.keep(new KeepSynonym(0, " вояжна  книжечка,;вояжка ", "виїзд за кордон"));
        search.indexes.touch();
        search.indexes.refresh();
        SearchAnswer answer = search.find("вояжною книжечкою", 1);
        assertEquals("01-06", answer.groups().get(0).hits().get(0).key());
        assertEquals("виїзд за кордон", answer.readAs().get(0).meant());
        SynonymView kept = keeping.find("вояж", 1).rows().get(0);
        assertEquals("вояжна книжечка, вояжка", kept.typed());
        keeping.keep(new KeepSynonym(kept.id(), "вояжка", "виїзд за кордон"));
        assertEquals("вояжка", keeping.words(kept.id()).typed());
        keeping.remove(kept.id());
        assertEquals(0, keeping.find("вояж", 1).total());
        assertThrows(NotFound.class, () -> keeping.words(kept.id()));
        assertThrows(NotFound.class, () -> keeping.remove(kept.id()));
        assertEquals(3L, count("audit.entry where action like 'search.synonym-%'"));
        assertEquals(3L, count("kernel.change where topic = 'search.synonyms-changed'"));
    }

    @Test
    void oneMeaningStandsOnce() {
        keeping.keep(new KeepSynonym(0, "вояжка", "виїзд за кордон"));
        assertThrows(MeaningKept.class, () -> keeping.keep(new KeepSynonym(0, "вояж", "виїзд  за кордон")));
    }

    @Test
    void theListIsCutAndLooksForSignsAsTheyAre() {
        assertTrue(keeping.find("", 1).total() > 150, "the words to begin with");
        assertEquals(20, keeping.find("", 2).rows().size());
        assertEquals(0, keeping.find("%", 1).total());
        assertEquals(0, keeping.find("_", 1).total());
    }

    @Test
    void searchesInVainAreCountedByDayAndNobodyIsInThem() {
        search.find("Єкарта", 1);
        search.find("єкарта ", 1);
        search.find("Коваленко", 1);
        search.find("hanna@example.org", 1);
        search.find("паспорт", 1);
        search.suggest("єкар");
        assertEquals(List.of(new MissView("єкарта", 2)), keeping.misses(30));
        em.createNativeQuery("update search.miss set day = day - 40").executeUpdate();
        assertEquals(List.of(), keeping.misses(30));
        assertEquals(1, keeping.misses(90).size());
        keeping.misses.forgetBefore(LocalDate.now(CLOCK).minusDays(39));
        assertEquals(List.of(), keeping.misses(90));
    }

    @Test
    void aStoryIsNotLookedForAtAll() {
        assertThrows(QueryTooLong.class, () -> search.find("щ".repeat(10_000), 1));
        assertThrows(QueryTooLong.class, () -> search.suggest("щ".repeat(201)));
        assertEquals(0, search.find("   ", 1).total());
        assertEquals(0, search.find(null, 1).total());
        assertEquals(List.of(), keeping.misses(90));
    }

    private long count(String where) {
        return ((Number) em.createNativeQuery("select count(*) from " + where).getSingleResult()).longValue();
    }
}
