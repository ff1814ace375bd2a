package ua.vikno.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.util.List;
import ua.vikno.kernel.Bilingual;

/** Counts the work of a hall, each table in one statement. Numbered parameters: 1 the office, 2 and 3 the first and the last day. */
@ApplicationScoped
class HallCounting {

    private static final String FIGURES = " count(*), count(*) filter (where k.status = 'SERVED'),"
            + " count(*) filter (where k.status = 'NO_SHOW'), count(*) filter (where k.status = 'LEFT'),"
            + " percentile_cont(0.5) within group (order by k.waited), percentile_cont(0.9) within group (order by k.waited),"
            + " max(k.waited), percentile_cont(0.5) within group (order by k.busy),"
            + " percentile_cont(0.9) within group (order by k.busy) from queue.v_ticket k";

    private static final String OF_DAYS = " where k.office_id = ?1 and k.day between ?2 and ?3";

    static final String BY_TOPIC =
            "select grouping(k.topic_id) as whole, max(t.name_uk) as name_uk, max(t.name_en) as name_en,"
                    + FIGURES + " join appointment.v_topic t on t.id = k.topic_id" + OF_DAYS
                    + " group by grouping sets ((k.topic_id), ()) order by whole desc, max(t.name_uk) collate kernel.uk";

    static final String BY_HOUR = by("lpad(cast(k.hour as text), 2, '0')", "");
    static final String BY_DESK = by("k.desk_label", " and k.desk_label is not null");
    static final String BY_CLERK = by("k.clerk_name", " and k.clerk_name is not null");

    static final String HOURS =
            "with days as (select cast(d as date) as day, cast(extract(isodow from d) as int) as weekday"
                    + " from generate_series(cast(?2 as date), cast(?3 as date), interval '1 day') d),"
                    + " planned as (select n.weekday, h.hour, sum(greatest(0, extract(epoch from least(p.closes, h.ends) - greatest(p.opens,"
                    + " h.begins))) - coalesce(greatest(0, extract(epoch from least(p.break_to, h.ends) - greatest(p.break_from, h.begins))),"
                    + " 0)) / 60 as minutes from days n join appointment.v_desk_hours p on p.office_id = ?1 and p.weekday = n.weekday and"
                    + " p.from_day <= n.day and (p.to_day is null or p.to_day >= n.day) cross join lateral (select hour,"
                    + " make_time(hour, 0, 0) as begins, case hour when 23 then time '23:59:59' else make_time(hour + 1, 0, 0) end as ends"
                    + " from generate_series(0, 23) hour) h where p.opens < h.ends and p.closes > h.begins group by 1, 2),"
                    + " came as (select cast(extract(isodow from k.day) as int) as weekday, k.hour, count(*) as came, count(*) filter (where"
                    + " k.status = 'SERVED') as served, sum(k.busy) / 60 as busy from queue.v_ticket k" + OF_DAYS
                    + " group by 1, 2),"
                    + " booked as (select cast(extract(isodow from v.at) as int) as weekday, cast(extract(hour from v.at) as int) as hour,"
                    + " count(*) as booked from (select begins at time zone 'Europe/Kyiv' as at from appointment.v_visit where office_id = ?1"
                    + " and begins >= cast(?2 as date) - interval '1 day' and begins < cast(?3 as date) + interval '2 days') v"
                    + " where cast(v.at as date) between ?2 and ?3 group by 1, 2)"
                    + " select weekday, hour, coalesce(minutes, 0), coalesce(busy, 0), coalesce(booked, 0), coalesce(came, 0),"
                    + " coalesce(served, 0) from planned full join came using (weekday, hour) full join booked using (weekday, hour)"
                    + " order by hour, weekday";

    @PersistenceContext
    EntityManager em;

    private static String by(String what, String which) {
        return "select grouping(" + what + ") as whole, max(" + what + ") as name, null as other," + FIGURES + OF_DAYS
                + which + " group by grouping sets ((" + what + "), ()) order by whole desc, max(" + what
                + ") collate kernel.uk";
    }

    /** All together, then by what the cut says; nothing where no ticket was given. */
    public List<HallLine> lines(long office, ReportPeriod period, HallCut cut) {
        String sql = switch (cut) {
            case TOPIC -> BY_TOPIC;
            case HOUR -> BY_HOUR;
            case DESK -> BY_DESK;
            case CLERK -> BY_CLERK;
        };
        List<HallLine> lines = asked(sql, office, period).stream()
                .map(row -> line((Object[]) row))
                .toList();
        return lines.stream().allMatch(line -> line.tickets() == 0) ? List.of() : lines;
    }

    /** Planned, booked, come and served by day of the week and hour. */
    public List<HallHour> hours(long office, ReportPeriod period) {
        return asked(HOURS, office, period).stream()
                .map(row -> (Object[]) row)
                .map(row -> new HallHour(
                        (int) number(row[0]),
                        (int) number(row[1]),
                        number(row[2]),
                        number(row[3]),
                        number(row[4]),
                        number(row[5]),
                        number(row[6])))
                .toList();
    }

    private List<?> asked(String sql, long office, ReportPeriod period) {
        Query query = em.createNativeQuery(sql)
                .setParameter(1, office)
                .setParameter(2, Date.valueOf(period.first()))
                .setParameter(3, Date.valueOf(period.last()));
        return query.getResultList();
    }

    private static HallLine line(Object[] row) {
        String name = (String) row[1];
        String other = row[2] == null ? "" : (String) row[2];
        return new HallLine(
                number(row[0]) == 1 ? null : new Bilingual(name, other),
                number(row[3]),
                number(row[4]),
                number(row[5]),
                number(row[6]),
                seconds(row[7]),
                seconds(row[8]),
                seconds(row[9]),
                seconds(row[10]),
                seconds(row[11]));
    }

    private static Long seconds(Object value) {
        return value == null ? null : number(value);
    }

    private static long number(Object value) {
        return Math.round(((Number) value).doubleValue());
    }
}
