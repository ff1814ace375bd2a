package ua.vikno.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks the whole trail over a connection: the portal's page and {@link VerifyTrail}, which runs without the portal, find the same.
 */
final class ChainCheck {

    private static final int STRIDE = 5_000;

    private static final String SEALED = "select s.seq, s.entry_id, s.digest, " + SealedRow.COLUMNS
            + " from audit.seal s left join audit.entry e on e.id = s.entry_id where s.seq > ? order by s.seq limit ?";

    /** Rows that have no seal and wait for none. */
    private static final String SLIPPED_IN = "select e.id from audit.entry e"
            + " where not exists (select from audit.seal s where s.entry_id = e.id)"
            + " and not exists (select from audit.unsealed u where u.entry_id = e.id) order by e.id limit ?";

    /** Rows that went before they were sealed. */
    private static final String GONE_UNSEALED = "select u.entry_id from audit.unsealed u"
            + " where not exists (select from audit.entry e where e.id = u.entry_id) order by u.entry_id limit ?";

    /** Seals that a published root names otherwise. */
    private static final String OTHER_ROOTS = "select r.seq from audit.root r left join audit.seal s on s.seq = r.seq"
            + " where s.digest is distinct from r.digest order by r.seq limit ?";

    private final Connection connection;
    private final List<ChainFlaw> flaws = new ArrayList<>();
    private long seals;

    private ChainCheck(Connection connection) {
        this.connection = connection;
    }

    /** Goes along the whole chain once. */
    static ChainCheck of(Connection connection) throws SQLException {
        ChainCheck check = new ChainCheck(connection);
        check.walk();
        for (long id : check.numbers(GONE_UNSEALED)) {
            check.flaws.add(new ChainFlaw(ChainFlaw.Kind.ROW_GONE, 0, id));
        }
        for (long id : check.numbers(SLIPPED_IN)) {
            check.flaws.add(new ChainFlaw(ChainFlaw.Kind.ROW_SLIPPED_IN, 0, id));
        }
        for (long seal : check.numbers(OTHER_ROOTS)) {
            check.flaws.add(new ChainFlaw(ChainFlaw.Kind.ROOT_DIFFERS, seal, 0));
        }
        return check;
    }

    /** How many seals stand. */
    long seals() {
        return seals;
    }

    /** What is wrong, the first {@link ChainProof#MOST} at most. */
    List<ChainFlaw> flaws() {
        return flaws.stream().limit(ChainProof.MOST).toList();
    }

    private void walk() throws SQLException {
        ChainWalk walk = new ChainWalk();
        try (PreparedStatement sealed = connection.prepareStatement(SEALED)) {
            sealed.setInt(2, STRIDE);
            boolean more = true;
            while (more && !walk.full()) {
                more = stride(sealed, walk);
            }
        }
        seals = walk.seq();
        flaws.addAll(walk.flaws());
    }

    /** Whether there were any links left. */
    private static boolean stride(PreparedStatement sealed, ChainWalk walk) throws SQLException {
        sealed.setLong(1, walk.seq());
        boolean any = false;
        try (ResultSet links = sealed.executeQuery()) {
            Object[] link = new Object[links.getMetaData().getColumnCount()];
            while (links.next()) {
                for (int i = 0; i < link.length; i++) {
                    link[i] = links.getObject(i + 1);
                }
                walk.step(link);
                any = true;
            }
        }
        return any;
    }

    private List<Long> numbers(String sql) throws SQLException {
        List<Long> numbers = new ArrayList<>();
        try (PreparedStatement asked = connection.prepareStatement(sql)) {
            asked.setInt(1, ChainProof.MOST);
            try (ResultSet rows = asked.executeQuery()) {
                while (rows.next()) {
                    numbers.add(rows.getLong(1));
                }
            }
        }
        return numbers;
    }
}
