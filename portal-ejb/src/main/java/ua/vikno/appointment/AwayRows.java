package ua.vikno.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Days on which nobody is at a desk. */
@ApplicationScoped
class AwayRows {

    private static final String OF_OFFICES = "select a.id, a.desk_id, a.from_day, a.to_day from appointment.desk_away a"
            + " join appointment.desk d on d.id = a.desk_id where d.office_id = any(cast(?1 as bigint[]))"
            + " and a.to_day >= ?2 and a.from_day <= ?3 order by a.from_day, a.id";

    private static final String OF_DESK = "select id, desk_id, from_day, to_day from appointment.desk_away"
            + " where desk_id = ?1 and to_day >= ?2 order by from_day";

    private static final String ADD =
            "insert into appointment.desk_away (desk_id, from_day, to_day) values (?1, ?2, ?3)"
                    + " on conflict do nothing";

    @PersistenceContext
    EntityManager em;

    /** Those of some offices' desks that touch some days. */
    public List<DeskAway> of(Collection<Long> offices, LocalDate from, LocalDate to) {
        return away(em.createNativeQuery(OF_OFFICES)
                .setParameter(1, ReceptionRows.array(offices))
                .setParameter(2, Date.valueOf(from))
                .setParameter(3, Date.valueOf(to))
                .getResultList());
    }

    /** Those of a desk that are not over, in order. */
    public List<DeskAway> ofDesk(long desk, LocalDate today) {
        return away(em.createNativeQuery(OF_DESK)
                .setParameter(1, desk)
                .setParameter(2, Date.valueOf(today))
                .getResultList());
    }

    /** Keeps them; false where some of the days are kept already. */
    public boolean add(long desk, LocalDate from, LocalDate to) {
        return em.createNativeQuery(ADD)
                        .setParameter(1, desk)
                        .setParameter(2, Date.valueOf(from))
                        .setParameter(3, Date.valueOf(to))
                        .executeUpdate()
                == 1;
    }

    /** Somebody is at the desk again; whether there was such a row. */
    public boolean remove(long desk, long id) {
        return em.createNativeQuery("delete from appointment.desk_away where id = ?1 and desk_id = ?2")
                        .setParameter(1, id)
                        .setParameter(2, desk)
                        .executeUpdate()
                == 1;
    }

    private static List<DeskAway> away(List<?> rows) {
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new DeskAway(
                        ((Number) row[0]).longValue(),
                        ((Number) row[1]).longValue(),
                        ((Date) row[2]).toLocalDate(),
                        ((Date) row[3]).toLocalDate()))
                .toList();
    }
}
