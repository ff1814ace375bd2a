package ua.vikno.doors;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.vikno.kernel.Role;
import ua.vikno.launcher.TestPortal;

/** One caller of each role of {@link Role}: a demo person who has it alone, else somebody put on the staff for the test. */
final class Visitors {

    private static final Map<String, String> DEMO = Map.of(
            Role.CITIZEN, "citizen-hanna",
            Role.ADMINISTRATOR, "staff-olena",
            Role.PROVIDER_OFFICER, "staff-roman",
            Role.CONTENT_EDITOR, "staff-yuliia",
            Role.AUDITOR, "staff-bohdan",
            Role.DATA_OFFICER, "staff-lesia",
            Role.OPERATOR, "staff-ostap",
            Role.CALL_CENTRE, "staff-yaryna");

    /** Roles whose duty names an office. */
    private static final Set<String> OF_OFFICE = Set.of(Role.RECEPTIONIST, Role.ISSUING_DESK);

    private Visitors() {}

    /** Names of all roles that the portal knows. */
    static List<String> roles() {
        return Role.ALL.stream().sorted().toList();
    }

    /** Somebody signed in with this role and no other. */
    static Caller of(String role) {
        if (DEMO.containsKey(role)) {
            return Caller.signedIn(DEMO.get(role));
        }
        putOnStaff(role);
        Caller caller = Caller.nobody();
        caller.signIn(person(role));
        return caller;
    }

    /** A kiosk that a chief has just let in. */
    static Caller device() {
        Caller device = Caller.nobody();
        device.post("/hall/enrol", Map.of("code", deviceCode(Caller.signedIn("staff-tetiana"))));
        return device;
    }

    /** The code of a new kiosk in the first office. */
    static String deviceCode(Caller chief) {
        String office = first(chief.get("/admin/devices").body(), "<option value=\"([0-9]+)\"");
        chief.postWithToken("/admin/devices", Map.of("office", office, "kind", "KIOSK"));
        return first(chief.get("/admin/devices").body(), "<b class=\"num\">([0-9A-Z]{5}-[0-9A-Z]{5})</b>");
    }

    static String first(String page, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(page);
        if (!found.find()) {
            throw new IllegalStateException("No " + pattern);
        }
        return found.group(1);
    }

    private static JsonObject person(String role) {
        return Json.createObjectBuilder()
                .add("sub", sub(role))
                .add("group", "staff")
                .add(
                        "claims",
                        Json.createObjectBuilder()
                                .add("family_name", "Пробний")
                                .add("given_name", "Ігор")
                                .add("birthdate", "1990-01-01")
                                .add("acr", "high"))
                .build();
    }

    private static String sub(String role) {
        return "walker-" + role.replace('_', '-');
    }

    private static void putOnStaff(String role) {
        String staff = "insert into organisation.staff (version, login, surname, given_name, patronymic, position_uk,"
                + " position_en, from_day, centre) values (0, ?, 'Пробний', 'Ігор', '', ?, ?, date '2020-01-01',"
                + " (select min(id) from organisation.centre)) on conflict do nothing";
        String office = "(select min(o.id) from organisation.office o where o.centre = s.centre)";
        String duty = "insert into organisation.duty (version, staff, role, centre, office, from_day)"
                + " select 0, s.id, ?, s.centre, case when ? then " + office + " end, date '2020-01-01'"
                + " from organisation.staff s where s.login = ?"
                + " and not exists (select 1 from organisation.duty d where d.staff = s.id)";
        try (Connection connection = TestPortal.deployed().dataSource().getConnection();
                PreparedStatement person = connection.prepareStatement(staff);
                PreparedStatement work = connection.prepareStatement(duty)) {
            person.setString(1, "staff/" + sub(role));
            person.setString(2, role);
            person.setString(3, role);
            person.executeUpdate();
            work.setString(1, role);
            work.setBoolean(2, OF_OFFICE.contains(role));
            work.setString(3, "staff/" + sub(role));
            work.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
