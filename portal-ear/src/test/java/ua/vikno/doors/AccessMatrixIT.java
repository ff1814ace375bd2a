package ua.vikno.doors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ua.vikno.kernel.Role;
import ua.vikno.launcher.People;
import ua.vikno.launcher.TestPortal;

/**
 * Walks everybody to every address of the table. Who may come finds the page, or 404 where the address names a record that does
 * not exist; who may not is refused before anybody looks whether it exists; nobody is asked to sign in. In English walk nobody, a
 * citizen and a chief: the door takes the language off an address before it looks into the table.
 */
@ResourceLock("devices")
@People("citizen-hanna")
class AccessMatrixIT {

    private static final Set<String> EVERYONE = Set.of("open", "visitor", "demo");

    private static final Set<String> IN_ENGLISH_TOO = Set.of(Role.CITIZEN, Role.CHIEF);

    private static final String ONLY_WHERE_SOMETHING_WAITS = "/my/unsent";

    static List<String> roles() {
        return Visitors.roles();
    }

    @ParameterizedTest
    @MethodSource("roles")
    void aRoleComesWhereTheTableSaysAndNowhereElse(String role) {
        Walk walk = Walk.of(role);
        BiFunction<Row, Answer, String> judge = (row, answer) -> wrong(row, role, answer);
        assertEquals(Set.of(), wrongOnes(walk::at, Row::toNothing, judge));
        if (IN_ENGLISH_TOO.contains(role)) {
            assertEquals(Set.of(), wrongOnes(walk::at, Row::toNothingInEnglish, judge));
        }
    }

    @Test
    void nobodyIsAskedToSignInWhereItMatters() {
        Walk walk = Walk.ofNobody();
        assertEquals(Set.of(), wrongOnes(walk::at, Row::toNothing, AccessMatrixIT::wrongForNobody));
        assertEquals(Set.of(), wrongOnes(walk::at, Row::toNothingInEnglish, AccessMatrixIT::wrongForNobody));
    }

    @Test
    void aDeviceComesToItsOwnPagesOnly() {
        Caller device = Visitors.device();
        assertEquals(Set.of(), wrongOnes(device::get, Row::toNothing, AccessMatrixIT::wrongForDevice));
    }

    @Test
    void viewsAndInnerServletsHaveNoAddressOfTheirOwn() {
        Caller chief = Visitors.of(Role.CHIEF);
        Set<String> open = new TreeSet<>();
        Row.all().stream()
                .map(Row::view)
                .filter(view -> !view.equals("servlet"))
                .flatMap(view -> Stream.of(view, "/faces" + view, "/en" + view, "/WEB-INF" + view))
                .filter(path -> chief.get(path).status() != 404)
                .forEach(open::add);
        assertEquals(Set.of(), open);
    }

    @Test
    void whatIsInNoRowIsNotThere() {
        Caller chief = Visitors.of(Role.ADMINISTRATOR);
        for (String path : List.of(
                "/office/no-such-page",
                "/admin/no-such-page",
                "/my/no-such-page",
                "/hall",
                "/en/en/services",
                "/WEB-INF/web.xml",
                "/META-INF/MANIFEST.MF",
                "/office/inbox;x=1/..",
                "/api/v1/no-such-thing")) {
            Answer answer = chief.get(path);
            // the server itself adds a slash to the name of a folder
            Answer end = answer.status() == 301 ? chief.get(path + "/") : answer;
            assertEquals(404, end.status(), path);
        }
    }

    /** A path written in another way must not go round the door. */
    @Test
    void anOfficeAddressSpelledOtherwiseIsNoWayIn() {
        Caller citizen = Visitors.of(Role.CITIZEN);
        for (String path : List.of(
                "/office/cases",
                "/office/cases/",
                "/office//cases",
                "/office/./cases",
                "/my/../office/cases",
                "/%6Fffice/cases",
                "/office/cases;jsessionid=1",
                "/office;x/cases",
                "/OFFICE/cases",
                "/office%2Fcases",
                "/my/%2e%2e/office/cases",
                "/services/..%2Foffice/cases",
                "/en/office/cases",
                "/EN/office/cases")) {
            Answer answer = citizen.get(path);
            assertFalse(answer.status() < 300, path + " answered " + answer.status());
            assertFalse(answer.body().contains("oshell"), path);
        }
    }

    private static Set<String> wrongOnes(
            Function<String, Answer> ask, Function<Row, String> address, BiFunction<Row, Answer, String> judge) {
        Set<String> wrong = new TreeSet<>();
        for (Row row : Row.all()) {
            String path = address.apply(row);
            Answer answer = ask.apply(path);
            String complaint = judge.apply(row, answer);
            if (!complaint.isEmpty()) {
                wrong.add(path + " " + row.audience() + ": " + complaint + ", not " + answer.status() + " "
                        + answer.location());
            }
        }
        return wrong;
    }

    private static String wrong(Row row, String role, Answer answer) {
        if (row.audience().contains("device")) {
            return answer.location().endsWith("/hall/enrol") ? "" : "no device";
        }
        boolean may = row.audience().contains(role)
                || row.audience().contains("signed-in")
                || row.audience().stream().anyMatch(EVERYONE::contains);
        if (may) {
            return isInside(row, answer) ? "" : "may come";
        }
        return answer.status() == 403 ? "" : "403";
    }

    /** A device comes to its own pages and is nobody everywhere else. */
    private static String wrongForDevice(Row row, Answer answer) {
        if (row.audience().contains("device")) {
            return isInside(row, answer) ? "" : "may come";
        }
        return wrongForNobody(row, answer);
    }

    private static String wrongForNobody(Row row, Answer answer) {
        if (row.audience().contains("device")) {
            return answer.location().endsWith("/hall/enrol") ? "" : "no device";
        }
        if (row.audience().stream().anyMatch(EVERYONE::contains)) {
            return isInside(row, answer) ? "" : "may come";
        }
        return answer.leadsToSignIn() ? "" : "to be asked to sign in";
    }

    /** The page, a way on inside the portal, or, where the address names a record or a file, that there is none. */
    private static boolean isInside(Row row, Answer answer) {
        return switch (answer.status()) {
            case 200 -> true;
            case 302, 303 ->
                !answer.leadsToSignIn()
                        && (answer.location().startsWith("/")
                                || answer.location()
                                        .startsWith(TestPortal.deployed().baseUrl() + "/"));
            case 400, 405 -> row.view().equals("servlet");
            case 404 ->
                !row.toNothing().equals(row.pattern())
                        || row.isForFiles()
                        || row.pattern().equals(ONLY_WHERE_SOMETHING_WAITS);
            default -> false;
        };
    }
}
