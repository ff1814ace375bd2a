package ua.vikno.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The database itself tells that what public pages show has changed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicContentIT {

    private static final String COMMUNITY =
            "insert into organisation.community (code, name_uk, name_en, council_uk, council_en, hotline,"
                    + " hotline_hours_uk, hotline_hours_en, version) values ('%s', 'Громада', '', 'Рада', '', '', '', '', 1)";

    private TestDatabase.FreshDatabase database;

    @BeforeAll
    void open() {
        database = TestDatabase.fresh();
    }

    @AfterAll
    void close() {
        database.close();
    }

    @Test
    void everyCommittedChangeMakesAnotherVersion() throws Exception {
        String before = version();
        run(COMMUNITY.formatted("one"));
        String after = version();
        assertNotEquals(before, after);
        assertEquals(after, version());
        run("update organisation.community set name_uk = 'Інша' where code = 'one'");
        assertNotEquals(after, version());
    }

    @Test
    void whatIsNotCommittedIsNoChangeAndWhatCommitsLateIsOne() throws Exception {
        String before = version();
        try (Connection slow = database.dataSource().getConnection();
                Statement statement = slow.createStatement()) {
            slow.setAutoCommit(false);
            statement.executeUpdate(COMMUNITY.formatted("slow"));
            statement.executeUpdate("update organisation.community set name_uk = 'Повільна' where code = 'slow'");
            assertEquals(before, version());
            run(COMMUNITY.formatted("quick"));
            String between = version();
            assertNotEquals(before, between);
            slow.commit();
            assertNotEquals(between, version());
        }
    }

    /** A table made later needs the trigger too, else its changes would show only after a minute. */
    @Test
    void everyTableOfPublicPagesIsWatched() throws Exception {
        assertEquals(
                List.of(),
                texts(
                        "select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                                + " where c.relkind = 'r' and (n.nspname in ('catalogue', 'content', 'search', 'situation')"
                                + " or n.nspname = 'organisation' and c.relname like 'office%')"
                                + " and n.nspname || '.' || c.relname <> 'search.miss' and not exists"
                                + " (select 1 from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'public_change') order by 1"));
    }

    @Test
    void oldRowsGoAwayWithTheNextChange() throws Exception {
        run(COMMUNITY.formatted("old"));
        run("update kernel.public_change set at = now() - interval '2 days'");
        run(COMMUNITY.formatted("new"));
        assertEquals(List.of("1"), texts("select count(*)::text from kernel.public_change"));
    }

    private String version() throws Exception {
        return database.inTransaction(em -> TestKernel.publicContent(em).version());
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private List<String> texts(String sql) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }
}
