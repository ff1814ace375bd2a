package ua.vikno.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import ua.vikno.audit.TestAudit;
import ua.vikno.catalogue.TestCatalogue;
import ua.vikno.kernel.Actor;
import ua.vikno.kernel.Clocks;
import ua.vikno.kernel.CurrentActor;
import ua.vikno.kernel.Findable;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.Page;
import ua.vikno.kernel.Role;
import ua.vikno.kernel.TestKernel;
import ua.vikno.organisation.TestOrganisation;
import ua.vikno.submission.SubmissionTown;

/** Editions, schedule, history and lists on real PostgreSQL. */
class ContentIT {

    private static final Instant NOON = SubmissionTown.CLOCK.instant();
    private static final Set<ContentKind> PAGES = Set.of(ContentKind.PAGE);

    private static SubmissionTown town;
    private static Actor editor;

    @BeforeAll
    static void load() throws Exception {
        town = new SubmissionTown();
        editor = town.staff("staff-yuliia", Role.CONTENT_EDITOR);
    }

    @AfterAll
    static void close() {
        town.close();
    }

    /** The feature's beans on one entity manager at one moment. */
    private static final class Newsroom {
        final ContentDesk desk = new ContentDesk();
        final ContentPublishing publishing = new ContentPublishing();
        final ContentPictures pictures = new ContentPictures();
        final SecondReader second = new SecondReader();
        final Published published = new Published();
        final TurnsOfTime turns = new TurnsOfTime();
        final EntityManager em;

        Newsroom(EntityManager em, Actor who, Instant now) {
            this.em = em;
            CurrentActor actor = () -> who;
            Clock clock = Clock.fixed(now, Clocks.KYIV);
            PieceRows rows = new PieceRows();
            rows.em = em;
            ContentScope scope = new ContentScope();
            scope.rows = rows;
            scope.staff = TestOrganisation.staff(em, clock, actor);
            scope.audit = TestAudit.trail(em, actor);
            PictureRows sizes = new PictureRows();
            sizes.em = em;
            desk.rows = rows;
            desk.listing = new PieceListing();
            desk.listing.em = em;
            desk.pictures = sizes;
            desk.scope = scope;
            desk.catalogue = TestCatalogue.catalogue(em, clock);
            desk.audit = scope.audit;
            desk.actor = actor;
            desk.clock = clock;
            publishing.rows = rows;
            publishing.scope = scope;
            publishing.feed = TestKernel.feed(em);
            publishing.audit = scope.audit;
            publishing.actor = actor;
            publishing.clock = clock;
            second.rows = rows;
            second.scope = scope;
            second.staff = scope.staff;
            second.audit = scope.audit;
            pictures.rows = sizes;
            pictures.scope = scope;
            pictures.audit = scope.audit;
            pictures.actor = actor;
            pictures.clock = clock;
            published.rows = new PublishedRows();
            published.rows.em = em;
            published.rows.pictures = sizes;
            published.pictures = sizes;
            published.clock = clock;
            turns.rows = new PublicationRows();
            turns.rows.em = em;
            turns.feed = publishing.feed;
            turns.clock = clock;
        }
    }

    private interface Work<T> {
        T of(Newsroom room) throws Exception;
    }

    private static <T> T at(Instant now, Work<T> work) throws Exception {
        return town.database().inTransaction(em -> work.of(new Newsroom(em, editor, now)));
    }

    private static PieceEdit words(String title) {
        return new PieceEdit(
                new Wording(title, ""),
                Wording.NONE,
                new Wording("Текст: " + title, ""),
                "",
                "",
                0,
                null,
                Wording.NONE);
    }

    private static long create(ContentKind kind, String slug, String title) throws Exception {
        return at(NOON, room -> room.desk.create(kind, slug, words(title)));
    }

    private static void publish(Instant now, long id, Instant from, Instant until) throws Exception {
        at(now, room -> {
            room.publishing.publish(id, room.desk.piece(id).version(), from, until);
            return null;
        });
    }

    private static void save(Instant now, long id, String title) throws Exception {
        at(now, room -> {
            room.desk.save(id, room.desk.piece(id).version(), "", words(title));
            return null;
        });
    }

    private static String shown(Instant now, String slug) throws Exception {
        return at(
                now,
                room -> room.published
                        .piece(PAGES, slug)
                        .map(piece -> piece.title().uk())
                        .orElse("—"));
    }

    private static PieceCard card(Instant now, long id) throws Exception {
        return at(now, room -> room.desk.piece(id));
    }

    private static Instant in(int hours) {
        return NOON.plus(Duration.ofHours(hours));
    }

    @Test
    void aNewEditionWaitsForItsHourWhileTheOldOneIsRead() throws Exception {
        long id = create(ContentKind.PAGE, "", "Графік роботи");
        String slug = at(NOON, room -> room.desk.piece(id).slug());
        assertEquals("hrafik-roboty", slug);
        assertEquals("—", shown(NOON, slug));
        publish(NOON, id, in(2), in(10));
        assertEquals("—", shown(in(1), slug));
        assertEquals("Графік роботи", shown(in(2), slug));
        assertEquals("Графік роботи", shown(in(9), slug));
        assertEquals("—", shown(in(10), slug));
        save(in(3), id, "Новий графік");
        assertEquals("Графік роботи", shown(in(4), slug));
        publish(in(4), id, in(6), null);
        assertEquals("Графік роботи", shown(in(5), slug));
        assertEquals("Новий графік", shown(in(6), slug));
        assertEquals("Новий графік", shown(in(100), slug));
        PieceView piece = at(in(7), room -> room.published.piece(PAGES, slug)).orElseThrow();
        assertEquals(in(2), piece.published());
        assertEquals(in(6), piece.changed());
        at(in(8), room -> {
            room.publishing.withdraw(id, room.desk.piece(id).version());
            return null;
        });
        assertEquals("—", shown(in(9), slug));
        assertEquals("Новий графік", shown(in(7), slug));
    }

    @Test
    void aPlanIsReplacedAndAWithdrawnPlanHasNoDay() throws Exception {
        long id = create(ContentKind.PAGE, "plan", "План");
        publish(NOON, id, in(5), null);
        publish(in(1), id, in(3), in(4));
        assertEquals(1, card(in(1), id).publications().size());
        assertEquals("План", shown(in(3), "plan"));
        assertEquals("—", shown(in(5), "plan"));
        at(in(2), room -> {
            room.publishing.withdraw(id, room.desk.piece(id).version());
            return null;
        });
        assertEquals("—", shown(in(3), "plan"));
        assertFalse(card(in(6), id).seen());
    }

    @Test
    void whatTheClockBringsIsAnnouncedOnce() throws Exception {
        long id = create(ContentKind.PAGE, "hodyna", "Година");
        publish(in(200), id, in(202), in(204));
        at(in(201), room -> room.turns.announce());
        assertEquals(1, announced(id));
        at(in(203), room -> room.turns.announce());
        at(in(203), room -> room.turns.announce());
        assertEquals(2, announced(id));
        at(in(300), room -> room.turns.announce());
        assertEquals(3, announced(id));
        assertEquals(Integer.valueOf(0), at(in(301), room -> room.turns.announce()));
    }

    private static long announced(long id) throws Exception {
        return at(
                NOON,
                room -> ((Number) room.em
                                .createNativeQuery(
                                        "select count(*) from kernel.change where topic = 'content.changed' and key = '"
                                                + id + "'")
                                .getSingleResult())
                        .longValue());
    }

    @Test
    void whatCannotBeIsRefused() throws Exception {
        long id = create(ContentKind.PAGE, "vidmova", "Відмова");
        assertThrows(PieceRefused.class, () -> publish(NOON, id, in(-1), null));
        assertThrows(PieceRefused.class, () -> publish(NOON, id, in(2), in(2)));
        assertThrows(PieceRefused.class, () -> publish(NOON, id, null, in(-1)));
        assertThrows(PieceRefused.class, () -> create(ContentKind.PAGE, "vidmova", "Така сама адреса"));
        assertThrows(PieceRefused.class, () -> create(ContentKind.PAGE, "../x", "Погана адреса"));
        assertThrows(
                PieceRefused.class,
                () -> at(NOON, room -> {
                    PieceEdit edit = words("Послуга");
                    return room.desk.create(
                            ContentKind.INSTRUCTION,
                            "",
                            new PieceEdit(edit.title(), edit.lead(), edit.body(), "99-99", "", 0, null, Wording.NONE));
                }));
        assertThrows(
                PieceChangedMeanwhile.class,
                () -> at(NOON, room -> {
                    room.desk.save(id, 77, "", words("Чуже"));
                    return null;
                }));
        assertThrows(NotFound.class, () -> at(NOON, room -> room.desk.piece(999_999)));
        PersistenceException twice = assertThrows(
                PersistenceException.class,
                () -> town.database()
                        .inTransaction(em -> em.createNativeQuery(
                                        "insert into content.publication (piece_id, number, from_at, account_id, publisher,"
                                                + " version) select " + id
                                                + ", 1, now(), 1, '', 1 from generate_series(1, 2)")
                                .executeUpdate()));
        assertTrue(twice.getMessage().contains("publication_alone"), twice.getMessage());
    }

    /** Where the centre says so. */
    @Test
    void aTextIsPublishedBySomebodyWhoDidNotWriteIt() throws Exception {
        Actor chief = town.staff("staff-tetiana", Role.CHIEF);
        long id = create(ContentKind.PAGE, "udvokh", "Перша");
        decide(chief, true);
        try {
            assertEquals(true, at(NOON, room -> room.publishing.isForAnother(id)));
            PieceRefused own = assertThrows(PieceRefused.class, () -> publish(NOON, id, null, null));
            assertEquals("content.reason.own-work", own.messageKey());
            publishAs(chief, in(1), id);
            publish(in(2), id, null, null);
            save(in(3), id, "Друга");
            assertThrows(PieceRefused.class, () -> publish(in(4), id, null, null));
            assertEquals("Перша", shown(in(4), "udvokh"));
            publishAs(chief, in(5), id);
            assertEquals("Друга", shown(in(5), "udvokh"));
        } finally {
            decide(chief, false);
        }
        save(in(6), id, "Третя");
        publish(in(7), id, null, null);
        assertEquals("Третя", shown(in(7), "udvokh"));
    }

    @Test
    void theChiefAloneDecidesAndTwiceIsOnce() throws Exception {
        Actor chief = town.staff("staff-tetiana", Role.CHIEF);
        long before = decisions();
        assertThrows(NotFound.class, () -> decide(editor, true));
        assertEquals(false, at(NOON, room -> room.second.isAskedFor()));
        assertEquals(false, at(NOON, room -> room.second.isOneToDecide()));
        decide(chief, true);
        decide(chief, true);
        assertEquals(true, at(NOON, room -> room.second.isAskedFor()));
        decide(chief, false);
        decide(chief, false);
        assertEquals(false, at(NOON, room -> room.second.isAskedFor()));
        assertEquals(before + 2, decisions());
    }

    private static void decide(Actor who, boolean asked) throws Exception {
        town.database().inTransaction(em -> {
            new Newsroom(em, who, NOON).second.decide(asked);
            return null;
        });
    }

    private static long decisions() throws Exception {
        return town.database()
                .inTransaction(em -> ((Number) em.createNativeQuery(
                                        "select count(*) from audit.entry where action like 'content.second-%'")
                                .getSingleResult())
                        .longValue());
    }

    private static void publishAs(Actor who, Instant now, long id) throws Exception {
        town.database().inTransaction(em -> {
            Newsroom room = new Newsroom(em, who, now);
            room.publishing.publish(id, room.desk.piece(id).version(), null, null);
            return null;
        });
    }

    /** People are named; the name of a job of the portal tells an editor nothing. */
    @Test
    void whatCameWithThePortalHasNoAuthor() throws Exception {
        long id = create(ContentKind.PAGE, "avtory", "Хто це написав");
        PieceQuery named = new PieceQuery("Хто це написав", null, null);
        assertEquals(
                editor.name(),
                at(in(1), room -> room.desk.list(named, 1)).rows().get(0).author());
        at(
                in(2),
                room -> room.em
                        .createNativeQuery(
                                "with job as (insert into content.edition (piece_id, number, title_uk, title_en,"
                                        + " lead_uk, lead_en, body_uk, body_en, service, url, position, alt_uk, alt_en, account_id,"
                                        + " author, made_at) select piece_id, 2, title_uk, title_en, lead_uk, lead_en, body_uk,"
                                        + " body_en, service, url, position, alt_uk, alt_en, 0, 'demo-content', made_at"
                                        + " from content.edition where piece_id = ?1) update content.piece set edition = 2"
                                        + " where id = ?1")
                        .setParameter(1, id)
                        .executeUpdate());
        assertEquals(
                "", at(in(3), room -> room.desk.list(named, 1)).rows().get(0).author());
        assertEquals(
                List.of("", editor.name()),
                at(in(3), room -> room.desk.history(id, 1)).rows().stream()
                        .map(EditionView::author)
                        .toList());
    }

    @Test
    void anOlderEditionComesBackAndTheHistoryKeepsBoth() throws Exception {
        long id = create(ContentKind.PAGE, "istoriia", "Перша");
        save(in(1), id, "Друга");
        save(in(2), id, "Друга");
        at(in(3), room -> {
            room.desk.restore(id, room.desk.piece(id).version(), 1);
            return null;
        });
        Page<EditionView> history = at(in(4), room -> room.desk.history(id, 1));
        assertEquals(
                "[3 Перша 1, 2 Друга null, 1 Перша null]",
                history.rows().stream()
                        .map(one -> one.number() + " " + one.words().title().uk() + " " + one.restored())
                        .toList()
                        .toString());
        assertEquals(editor.name(), history.rows().get(0).author());
        List<FieldDifference> changes = at(in(4), room -> room.desk.differences(id, 2));
        assertEquals("titleUk", changes.get(0).field());
        Object acts = at(
                in(4),
                room -> room.em
                        .createNativeQuery("select string_agg(action, ' ' order by id) from audit.entry where object ="
                                + " 'content' and object_id = '" + id + "'")
                        .getSingleResult());
        assertEquals("content.created content.saved content.restored", acts);
        PersistenceException written = assertThrows(
                PersistenceException.class,
                () -> town.database()
                        .inTransaction(em -> em.createNativeQuery(
                                        "update content.edition set title_uk = 'x' where piece_id = " + id)
                                .executeUpdate()));
        assertTrue(written.getMessage().contains("an edition never changes"), written.getMessage());
    }

    @Test
    void aPictureIsShownByItsDigest() throws Exception {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(1000, 500, BufferedImage.TYPE_INT_RGB), "png", file);
        PictureView picture =
                at(NOON, room -> room.pictures.add("зал.png", new ByteArrayInputStream(file.toByteArray())));
        assertEquals(3, picture.sizes().size());
        long id = at(
                NOON,
                room -> room.desk.create(
                        ContentKind.PAGE,
                        "zal",
                        new PieceEdit(
                                new Wording("Зал", ""),
                                Wording.NONE,
                                new Wording("Новий зал", ""),
                                "",
                                "",
                                0,
                                picture.id(),
                                new Wording("Зал очікування", ""))));
        publish(NOON, id, null, null);
        PieceView shown = at(in(1), room -> room.published.piece(PAGES, "zal")).orElseThrow();
        assertEquals(picture, shown.picture());
        String digest = shown.picture().middle().digest();
        byte[] jpeg = at(in(1), room -> room.published.picture(digest)).orElseThrow();
        assertNotNull(ImageIO.read(new ByteArrayInputStream(jpeg)));
        assertTrue(at(in(1), room -> room.published.picture("0".repeat(32))).isEmpty());
    }

    @Test
    void theDemoFillsEveryKindOnce() throws Exception {
        at(NOON, room -> {
            DemoContent demo = new DemoContent();
            demo.rows = room.desk.rows;
            demo.offices = TestOrganisation.offices(room.em);
            demo.clock = SubmissionTown.CLOCK;
            demo.load();
            demo.load();
            return null;
        });
        List<Findable> found = at(NOON, ContentIT::findables);
        assertEquals(
                Set.of(
                        Findable.Kind.NEWS,
                        Findable.Kind.INSTRUCTION,
                        Findable.Kind.QUESTION,
                        Findable.Kind.PAGE,
                        Findable.Kind.ELSEWHERE),
                found.stream().map(Findable::kind).collect(Collectors.toSet()));
        assertEquals(
                found.size(),
                found.stream().map(one -> one.kind() + one.key()).distinct().count());
        assertTrue(found.stream().anyMatch(one -> !one.name().en().isEmpty()));
        assertTrue(found.stream().flatMap(one -> one.body().stream()).noneMatch(text -> text.contains("](")));
        assertTrue(at(NOON, room -> room.published.banner()).isPresent());
        assertEquals(
                "Як замовити викопіювання з плану міста",
                at(NOON, room -> room.published.instruction("28-13"))
                        .orElseThrow()
                        .title()
                        .uk());
        Page<PieceRow> list =
                at(NOON, room -> room.desk.list(new PieceQuery("100%_", null, PieceQuery.Standing.SHOWN), 1));
        assertEquals(0, list.total());
        assertTrue(at(NOON, room -> room.desk.list(new PieceQuery("паспорт", ContentKind.INSTRUCTION, null), 1))
                        .total()
                >= 2);
    }

    @Test
    void tenThousandNewsAreReadByIndex() throws Exception {
        String plan = at(NOON, room -> {
            room.em
                    .createNativeQuery("insert into content.piece (centre_id, kind, slug, edition, dated, changed_at,"
                            + " version) select o.centre, case when n % 10 = 0 then 'NOTICE' else 'NEWS' end, 'many-' || n, 1,"
                            + " timestamptz '2026-11-17' - n * interval '1 hour', now(), 1"
                            + " from organisation.v_own o, generate_series(1, 10000) n")
                    .executeUpdate();
            room.em
                    .createNativeQuery("insert into content.edition (piece_id, number, title_uk, title_en, lead_uk,"
                            + " lead_en, body_uk, body_en, service, url, position, alt_uk, alt_en, account_id, author, made_at)"
                            + " select id, 1, slug, '', '', '', 'x', '', '', '', 0, '', '', 1, '', now() from content.piece"
                            + " where slug like 'many-%'")
                    .executeUpdate();
            room.em
                    .createNativeQuery(
                            "insert into content.publication (piece_id, number, from_at, account_id, publisher,"
                                    + " version) select id, 1, dated, 1, '', 1 from content.piece where slug like 'many-%'")
                    .executeUpdate();
            for (String table : List.of("piece", "edition", "publication")) {
                room.em.createNativeQuery("analyze content." + table).executeUpdate();
            }
            Page<PieceView> last = room.published.list(ContentKind.DATED, 1000, 10);
            assertTrue(last.total() >= 10_000);
            assertEquals(10, last.rows().size());
            assertEquals(
                    List.of(),
                    room.published.list(ContentKind.DATED, 2_000_000_000, 10).rows());
            String sql = PublishedRows.listSql(true)
                    .replace("?1", "timestamptz '2026-11-17 10:00Z'")
                    .replace("?2", "'{NEWS,NOTICE}'")
                    .replace("?3", "10")
                    .replace("?4", "0");
            String explained =
                    room.em.createNativeQuery("explain " + sql).getResultList().toString();
            room.em
                    .createNativeQuery("delete from content.piece where slug like 'many-%'")
                    .executeUpdate();
            return explained;
        });
        assertTrue(plan.contains("piece_dated"), plan);
        assertTrue(plan.contains("publication_"), plan);
        assertFalse(plan.matches("(?s).*Seq Scan on (piece|publication|edition).*"), plan);
    }

    private static List<Findable> findables(Newsroom room) {
        ContentFindables findables = new ContentFindables();
        findables.rows = room.published.rows;
        findables.clock = room.published.clock;
        return findables.all();
    }
}
