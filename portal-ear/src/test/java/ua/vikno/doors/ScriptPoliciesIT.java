package ua.vikno.doors;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ua.vikno.kernel.Role;
import ua.vikno.launcher.People;

/**
 * The two policies for scripts: pages of everyone and of the citizen have one strict policy, no nonce, no PrimeFaces and no
 * container session; pages of the office have exactly one policy, with a nonce.
 */
@People("citizen-hanna")
class ScriptPoliciesIT {

    private static final String POLICY = "Content-Security-Policy";
    private static final String FILE = "default-src 'none'; sandbox";

    private static final String SERVICE = "28-13";

    private static Caller citizen;

    @BeforeAll
    static void comeIn() {
        citizen = Caller.signedIn("citizen-hanna");
    }

    static Stream<String> plainAddresses() {
        return Row.all().stream()
                .filter(row -> !row.isOfOffice())
                .filter(row -> !row.pattern().startsWith("/health"))
                .flatMap(ScriptPoliciesIT::inBothLanguages);
    }

    static Stream<String> officePages() {
        return Row.all().stream()
                .filter(Row::isOfOffice)
                .filter(Row::isPage)
                .filter(row -> row.audience().contains("chief"))
                .flatMap(ScriptPoliciesIT::inBothLanguages);
    }

    @ParameterizedTest
    @MethodSource("plainAddresses")
    void aPlainPageHasOneStrictPolicyAndNothingOfTheOffice(String path) {
        Answer citizens = path.endsWith(SERVICE)
                ? citizen.get(path)
                : Walk.of(Role.CITIZEN).at(path);
        for (Answer answer : List.of(Walk.ofNobody().at(path), citizens)) {
            List<String> policies = answer.all(POLICY);
            assertEquals(1, policies.size(), path + " " + policies);
            assertTrue(isStrict(policies.get(0)), path + " " + policies);
            assertAll(
                    path,
                    () -> assertFalse(makesContainerSession(answer)),
                    () -> assertFalse(answer.body().contains("nonce=")),
                    () -> assertFalse(answer.body().contains("primefaces")),
                    () -> assertFalse(answer.body().contains("jakarta.faces.ViewState")),
                    () -> assertFalse(answer.body().matches("(?s).*<[^>]+ (style|on[a-z]+)=\".*") && answer.isHtml()));
        }
    }

    @ParameterizedTest
    @MethodSource("officePages")
    void anOfficePageHasOnePolicyWithItsNonce(String path) {
        Answer answer = Walk.of(Role.CHIEF).at(path);
        List<String> policies = answer.all(POLICY);
        assertEquals(1, policies.size(), path + " " + policies);
        assertFalse(policies.get(0).contains("unsafe-eval"), path);
        if (answer.status() == 200) {
            assertTrue(policies.get(0).matches(".*script-src 'self' 'nonce-[A-Za-z0-9+/=_-]{16,}'.*"), path + policies);
            assertFalse(policies.get(0).matches(".*(script-src|style-src) [^;]*'unsafe-inline'.*"), path);
        } else {
            // a page that shows nothing here, or leads to where its work begins
            assertTrue(Set.of(303, 404).contains(answer.status()), path + " " + answer.status());
        }
    }

    private static Stream<String> inBothLanguages(Row row) {
        String path = row.toNothing()
                .replace("/services/987654321", "/services/" + SERVICE)
                .replace("/my/apply/987654321", "/my/apply/" + SERVICE);
        return row.isForFiles() ? Stream.of(path) : Stream.of(path, Row.english(path));
    }

    private static boolean isStrict(String policy) {
        return policy.equals(FILE)
                || policy.contains("default-src 'none'")
                        && policy.contains("script-src 'self';")
                        && policy.contains("frame-ancestors 'none'")
                        && !policy.contains("unsafe")
                        && !policy.contains("nonce");
    }

    private static boolean makesContainerSession(Answer answer) {
        return answer.all("Set-Cookie").stream().anyMatch(cookie -> cookie.startsWith("JSESSIONID"));
    }
}
