package ua.vikno.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.vikno.kernel.Actor;
import ua.vikno.kernel.Clocks;
import ua.vikno.kernel.EmbeddedDatabase;
import ua.vikno.kernel.Role;
import ua.vikno.kernel.TestDatabase;

/** Whoever touches the trail past the portal is found, and what they touched is named. */
class AuditChainIT {

    private static final Clock TUESDAY = Clock.fixed(Instant.parse("2026-11-24T10:00:00Z"), Clocks.KYIV);
    private static final Clock NEXT_DAY = Clock.fixed(Instant.parse("2026-11-24T22:30:00Z"), Clocks.KYIV);
    private static final Actor AUDITOR =
            new Actor(Actor.Kind.PERSON, 7, "Богдан Навчальний", Set.of(Role.CITIZEN, Role.AUDITOR));

    private TestDatabase.FreshDatabase database;

    @BeforeEach
    void open() {
        database = TestDatabase.fresh();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aTrailLeftAloneIsWhole() throws Exception {
        write(25);
        assertEquals(25, seal());
        assertEquals(0, seal());
        ChainProof proof = verify();
        assertTrue(proof.isWhole(), proof.flaws().toString());
        assertEquals(25, proof.seals());
        assertEquals(1, seal(), "the verification itself stands in the trail");
        assertTrue(verify().isWhole());
    }

    @Test
    void aChangedRowIsNamed() throws Exception {
        write(9);
        seal();
        tamper("update audit.entry set reason = 'інша причина' where id = 5");
        assertEquals(List.of(flaw(ChainFlaw.Kind.ROW_CHANGED, 5, 5)), verify().flaws());
    }

    @Test
    void aRowMovedInTimeIsNamed() throws Exception {
        write(3);
        seal();
        tamper("update audit.entry set at = at + interval '1 microsecond' where id = 2");
        assertEquals(List.of(flaw(ChainFlaw.Kind.ROW_CHANGED, 2, 2)), verify().flaws());
    }

    @Test
    void wordsMovedFromOneColumnToTheNextAreNamed() throws Exception {
        write(3);
        seal();
        tamper("update audit.entry set object = object || left(object_id, 1), object_id = substr(object_id, 2)"
                + " where id = 2");
        assertEquals(List.of(flaw(ChainFlaw.Kind.ROW_CHANGED, 2, 2)), verify().flaws());
    }

    @Test
    void aDeletedRowIsNamed() throws Exception {
        write(9);
        seal();
        tamper("delete from audit.entry where id = 4");
        assertEquals(List.of(flaw(ChainFlaw.Kind.ROW_GONE, 4, 4)), verify().flaws());
    }

    @Test
    void aRowDeletedBeforeItsSealIsNamed() throws Exception {
        write(3);
        tamper("delete from audit.entry where id = 2");
        seal();
        assertEquals(List.of(flaw(ChainFlaw.Kind.ROW_GONE, 0, 2)), verify().flaws());
    }

    @Test
    void aRowSlippedInIsNamed() throws Exception {
        write(9);
        seal();
        tamper("insert into audit.entry (actor_kind, account_id, actor_name, action, object, object_id,"
                + " subject_account_id, reason) values ('PERSON', 1, 'x', 'case.read', 'case', '1', 2, 'y')");
        seal();
        assertEquals(List.of(flaw(ChainFlaw.Kind.ROW_SLIPPED_IN, 0, 10)), verify().flaws());
    }

    @Test
    void aRowTakenOutWithItsSealIsNamedByTheHole() throws Exception {
        write(9);
        seal();
        tamper("delete from audit.entry where id = 6");
        tamper("delete from audit.seal where entry_id = 6");
        List<ChainFlaw> flaws = verify().flaws();
        assertEquals(flaw(ChainFlaw.Kind.SEAL_GONE, 6, 0), flaws.get(0));
        assertEquals(1, flaws.size(), flaws.toString());
    }

    @Test
    void aRowTakenOutAndTheNextSealsRenumberedIsFound() throws Exception {
        write(6);
        seal();
        tamper("delete from audit.entry where id = 3");
        tamper("delete from audit.seal where entry_id = 3");
        tamper(
                "update audit.seal set seq = -seq where seq > 3",
                "alter table audit.seal drop constraint seal_seq_check");
        tamper("update audit.seal set seq = -seq - 1 where seq < 0");
        assertEquals(flaw(ChainFlaw.Kind.ROW_CHANGED, 3, 4), verify().flaws().get(0));
    }

    @Test
    void aChangedSealIsToldFromAChangedRow() throws Exception {
        write(9);
        seal();
        tamper("update audit.seal set digest = decode(repeat('ab', 32), 'hex') where seq = 5");
        assertEquals(List.of(flaw(ChainFlaw.Kind.SEAL_CHANGED, 5, 5)), verify().flaws());
    }

    @Test
    void theTrailAndItsSealsRefuseChanges() throws Exception {
        write(2);
        seal();
        for (String table : List.of("audit.entry", "audit.seal", "audit.root")) {
            assertThrows(SQLException.class, () -> run("delete from " + table));
            assertThrows(SQLException.class, () -> run("truncate " + table));
        }
        assertThrows(SQLException.class, () -> run("update audit.entry set reason = ''"));
        assertThrows(SQLException.class, () -> run("update audit.seal set seq = seq"));
    }

    @Test
    void aTransactionThatCommitsLateIsSealedLate() throws Exception {
        EntityManager late = database.entityManagers().createEntityManager();
        late.getTransaction().begin();
        record(late, "late");
        write(3);
        assertEquals(3, seal());
        late.getTransaction().commit();
        late.close();
        assertEquals(1, seal());
        assertEquals(1, number("select entry_id from audit.seal where seq = 4"));
        assertTrue(verify().isWhole());
    }

    @Test
    void aRowRolledBackLeavesNothingToSeal() throws Exception {
        EntityManager given = database.entityManagers().createEntityManager();
        given.getTransaction().begin();
        record(given, "rolled back");
        given.getTransaction().rollback();
        given.close();
        write(1);
        assertEquals(1, seal());
        assertTrue(verify().isWhole());
    }

    @Test
    void manyWritersAndTwoSealersMakeOneChain() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(6);
        List<Future<?>> all = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            all.add(people.submit(write30()));
        }
        for (int i = 0; i < 2; i++) {
            all.add(people.submit(sealUntil(120)));
        }
        for (Future<?> one : all) {
            one.get();
        }
        people.shutdown();
        ChainProof proof = verify();
        assertTrue(proof.isWhole(), proof.flaws().toString());
        assertEquals(120, proof.seals());
    }

    private Callable<Void> write30() {
        return () -> {
            for (int i = 0; i < 30; i++) {
                write(1);
            }
            return null;
        };
    }

    private Callable<Void> sealUntil(long rows) {
        return () -> {
            while (number("select count(*) from audit.seal") < rows) {
                seal();
            }
            return null;
        };
    }

    @Test
    void aDayThatIsOverHasItsRootByKyivTime() throws Exception {
        write(5);
        seal();
        assertEquals(0, roots(TUESDAY), "the day is not over");
        assertEquals(1, roots(NEXT_DAY), "half past midnight in Kyiv");
        assertEquals(0, roots(NEXT_DAY));
        ChainRoot root = database.inTransaction(
                        em -> TestAudit.chain(em, NEXT_DAY, () -> AUDITOR).roots(1))
                .rows()
                .get(0);
        assertEquals(LocalDate.of(2026, 11, 24), root.day());
        assertEquals(5, root.seal());
        ChainState state = database.inTransaction(
                em -> TestAudit.chain(em, NEXT_DAY, () -> AUDITOR).state());
        assertEquals(root.digest(), state.digest());
        assertEquals(root, state.root());
    }

    @Test
    void anEndCutOffAfterItsRootIsFound() throws Exception {
        write(5);
        seal();
        roots(NEXT_DAY);
        tamper("delete from audit.seal where seq > 3");
        tamper("delete from audit.entry where id > 3");
        assertEquals(List.of(flaw(ChainFlaw.Kind.ROOT_DIFFERS, 5, 0)), verify().flaws());
    }

    @Test
    void theCommandLineFindsWhatThePageFinds() throws Exception {
        write(9);
        seal();
        assertEquals("0: 9 seals checked: the trail is whole", command(database.password()));
        tamper("update audit.entry set reason = 'інша причина' where id = 5");
        tamper("delete from audit.entry where id = 8");
        assertEquals(
                "1: ROW_CHANGED seal 5 row 5\nROW_GONE seal 8 row 8\n9 seals checked: the trail is broken",
                command(database.password()));
    }

    @Test
    void theCommandLineSaysThatItCouldNotRead() {
        assertTrue(command("not the password").startsWith("2: The trail could not be read"));
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        assertEquals(2, VerifyTrail.run(Map.of(), new PrintStream(said)));
        assertTrue(said.toString(StandardCharsets.UTF_8).startsWith("VIKNO_DB_URL is not set"));
    }

    private String command(String password) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int end = VerifyTrail.run(
                Map.of(
                        "VIKNO_DB_URL",
                        database.url(),
                        "VIKNO_DB_USER",
                        EmbeddedDatabase.USER,
                        "VIKNO_DB_PASSWORD",
                        password),
                new PrintStream(said, true, StandardCharsets.UTF_8));
        return end + ": " + said.toString(StandardCharsets.UTF_8).strip().replace(System.lineSeparator(), "\n");
    }

    @Test
    void nobodyTouchesAnothersDataWithoutAReason() throws Exception {
        assertThrows(
                IllegalStateException.class,
                () -> database.inTransaction(em -> {
                    TestAudit.trail(em, () -> AUDITOR)
                            .record(AuditEntry.of("case.read", "case", 1).about(99L, " "));
                    return null;
                }));
    }

    private void write(int rows) throws Exception {
        database.inTransaction(em -> {
            for (int i = 0; i < rows; i++) {
                record(em, "row " + i);
            }
            return null;
        });
    }

    private static void record(EntityManager em, String id) {
        TestAudit.trail(em, () -> AUDITOR)
                .record(AuditEntry.of("case.read", "case", id).about(3L, "casework.reason.handling"));
    }

    private int seal() throws Exception {
        return database.inTransaction(em -> TestAudit.seals(em, TUESDAY).sealNext());
    }

    private int roots(Clock clock) throws Exception {
        return database.inTransaction(em -> TestAudit.seals(em, clock).makeRoots());
    }

    private ChainProof verify() throws Exception {
        return database.inTransaction(
                em -> TestAudit.chain(em, TUESDAY, () -> AUDITOR).verify());
    }

    private static ChainFlaw flaw(ChainFlaw.Kind kind, long seal, long entry) {
        return new ChainFlaw(kind, seal, entry);
    }

    /** As the owner of the database who switches off what guards the tables. */
    private void tamper(String change, String... first) throws SQLException {
        run("alter table audit.entry disable trigger entry_is_final");
        run("alter table audit.seal disable trigger seal_is_final");
        for (String before : first) {
            run(before);
        }
        run(change);
        run("alter table audit.entry enable trigger entry_is_final");
        run("alter table audit.seal enable trigger seal_is_final");
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long number(String sql) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
