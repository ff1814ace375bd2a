package ua.vikno.queue;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/** Topics, desks, clerks and booked visits of a simulated day, written as rows. */
final class HallPlaces {

    private static final Duration SLOT = Duration.ofMinutes(5);

    private final QueueTown town;
    private final long office;

    HallPlaces(QueueTown town, long office) {
        this.town = town;
        this.office = office;
    }

    /** One office more of the same centre. */
    static long office(QueueTown town, String code) throws Exception {
        long made = town.number("insert into organisation.office (version, centre, code, slug, kind, name_uk, name_en,"
                + " address_uk, address_en, hours_uk, hours_en, phone, latitude, longitude) select 1, centre, '" + code
                + "', 'hall-" + code + "', 'BRANCH', name_uk || ' " + code + "', name_en || ' " + code
                + "', address_uk,"
                + " address_en, hours_uk, hours_en, phone, latitude, longitude from organisation.office where code = '01'"
                + " returning id");
        town.change("insert into appointment.reception (office_id, open, step_minutes, window_days, notice_minutes,"
                + " version) values (" + made + ", true, 5, 30, 0, 1)");
        return made;
    }

    long topic(HallMix.What what) throws Exception {
        town.change("insert into appointment.topic (centre_id, name_uk, name_en, minutes, general, version, letter,"
                + " residents_only) select centre, 'День " + what.letter + "', 'Day " + what.name() + "', " + what.plan
                + ", false, 1, 'Я" + what.letter + "', false from organisation.office where id = " + office
                + " on conflict do nothing");
        return town.number("select t.id from appointment.topic t join organisation.office o on o.centre = t.centre_id"
                + " where o.id = " + office + " and t.letter = 'Я" + what.letter + "'");
    }

    long desk(int number, Set<Long> topics) throws Exception {
        long desk = town.number("insert into appointment.desk (office_id, label, version) values (" + office
                + ", 'День " + number + "', 1) returning id");
        for (long topic : topics) {
            town.change("insert into appointment.desk_topic (desk_id, topic_id) values (" + desk + ", " + topic + ")");
        }
        return desk;
    }

    /** The account of a clerk who works in the office. */
    long clerk() throws Exception {
        String tax = String.valueOf(9_000_000_000L + town.number("select count(*) from organisation.staff"));
        long staff = town.number("insert into organisation.staff (version, tax_number, surname, given_name, patronymic,"
                + " position_uk, position_en, from_day, centre) select 1, '" + tax + "', 'Навчальний', 'День', '',"
                + " 'адміністратор', 'clerk', date '2026-01-01', centre from organisation.office where id = " + office
                + " returning id");
        town.change("insert into organisation.duty (version, staff, role, centre, office, from_day) select 1, " + staff
                + ", 'administrator', centre, id, date '2026-01-01' from organisation.office where id = " + office);
        return town.number("insert into identity.account (version, tax_number, surname, given_name, patronymic,"
                + " language, created) values (1, '" + tax + "', 'Навчальний', 'День', '', 'uk', now()) returning id");
    }

    /** A guest is expected; each has a desk of their own, so that many may book the same moment. */
    long visit(int number, long topic, Instant begins) throws Exception {
        long desk = town.number("insert into appointment.desk (office_id, label, version) values (" + office
                + ", 'Запис " + number + "', 1) returning id");
        return town.number("insert into appointment.booking (office_id, desk_id, topic_id, during, status, made_at,"
                + " secret, phone, guest_name) values (" + office + ", " + desk + ", " + topic + ", tstzrange('"
                + begins
                + "', '" + begins.plus(SLOT)
                + "'), 'BOOKED', now(), substr(md5(cast(random() as text)), 1, 22), '+38050"
                + String.format("%07d", office % 100 * 10_000 + number) + "', 'Гість') returning id");
    }
}
