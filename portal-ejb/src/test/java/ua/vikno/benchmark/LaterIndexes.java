package ua.vikno.benchmark;

import java.sql.SQLException;
import java.sql.Statement;

/**
 * Fills tables by the million: their indexes are put aside and built at the end, since row by row they would take many times as
 * long. Those that keep rows apart stay. Foreign keys and triggers are not looked at.
 */
public final class LaterIndexes {

    private LaterIndexes() {}

    /** What fills the tables. */
    @FunctionalInterface
    public interface Filling {
        void run() throws SQLException;
    }

    /** @param tables with their schemas, with commas between */
    public static void fill(Statement statement, String tables, Filling filling) throws SQLException {
        statement.execute("set session_replication_role = replica");
        statement.execute("set maintenance_work_mem = '256MB'");
        statement.execute("set work_mem = '128MB'");
        statement.execute("create temporary table index_later on commit preserve rows as select"
                + " indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as made from pg_index where not indisunique"
                + " and indrelid = any (string_to_array('" + tables + "', ', ')::regclass[])");
        statement.execute(each("execute 'drop index ' || one.name"));
        filling.run();
        statement.execute(each("execute one.made"));
        statement.execute("vacuum analyze " + tables);
    }

    private static String each(String act) {
        return "do $$ declare one record; begin for one in select * from index_later loop " + act
                + "; end loop; end $$";
    }
}
