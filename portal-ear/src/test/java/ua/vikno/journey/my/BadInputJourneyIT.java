package ua.vikno.journey.my;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.vikno.journey.JourneyTest;
import ua.vikno.launcher.DemoVisitor;
import ua.vikno.launcher.People;

/** What nobody types by mistake but somebody sends: a plain message, what else was typed stays, nothing gets in. */
@People({"citizen-dmytro", "citizen-maksym", "citizen-nazar", "citizen-solomiia"})
class BadInputJourneyIT extends JourneyTest {

    private static final String NEXT = "button.btn-main[name=next]";

    @Test
    void tenThousandCharactersAreTooMuchAndNothingElseIsLost() throws IOException {
        DemoVisitor citizen = portal().visitor("citizen-dmytro");
        Document applicant = firstStep(citizen);
        Document answer =
                citizen.press(applicant, NEXT, Map.of("residence", "я".repeat(10_000), "phone", "067 000 41 82"));
        assertTrue(answer.title().startsWith("Помилка: "), answer.title());
        assertFalse(answer.select("#errors a").isEmpty());
        assertEquals("067 000 41 82", answer.selectFirst("[name=phone]").attr("value"));
    }

    @Test
    void aNullByteIsNoReasonToBreak() throws IOException {
        DemoVisitor citizen = portal().visitor("citizen-solomiia");
        Document applicant = firstStep(citizen);
        Document answer = citizen.press(applicant, NEXT, Map.of("residence", "вул.\0 Липова,\0 17"));
        assertFalse(answer.title().isEmpty());
        Document again = firstStep(citizen);
        assertFalse(again.selectFirst("[name=residence]").attr("value").contains("\0"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/my/applications/%00",
                "/my/applications/999999999999999999999999",
                "/my/apply/28-13/-1",
                "/my/apply/28-13/0x1f",
                "/my/documents/1;drop",
                "/my/applications/000001/result.pdf%00",
                "/verify/%00%00",
                "/services/%D0%AF%00"
            })
    void whatIsNoAddressIsNotThere(String address) throws IOException {
        DemoVisitor citizen = portal().visitor("citizen-solomiia");
        IOException refused = assertThrows(IOException.class, () -> citizen.get(address));
        assertTrue(refused.getMessage().matches("(?s).*: 40[04] at .*"), refused.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/services?q=%00&page=-1&sphere=%27%20or%201%3D1",
                "/services?page=99999999999999999999",
                "/services/28-13?q=%3Cscript%3E",
                "/verify?code=%00",
                "/?lang=%00"
            })
    void aWrongQuestionIsAnsweredPlainly(String address) throws IOException {
        DemoVisitor citizen = portal().visitor("citizen-solomiia");
        assertFalse(citizen.get(address).select("h1").isEmpty());
    }

    @Test
    void anothersSheetIsNotThereAndTheTrailKnows() throws IOException, SQLException {
        String number = portal().order("citizen-nazar");
        DemoVisitor stranger = portal().visitor("citizen-maksym");
        long before = refusals();
        for (String rest : new String[] {"", "/result.pdf", "/submitted", "/withdraw"}) {
            IOException refused =
                    assertThrows(IOException.class, () -> stranger.get("/my/applications/" + number + rest));
            assertTrue(refused.getMessage().contains("404"), refused.getMessage());
        }
        assertEquals(before + 4, refusals());
    }

    private static Document firstStep(DemoVisitor citizen) throws IOException {
        String draft = citizen.get("/my/apply/28-13").location();
        return citizen.get(draft.replaceAll("^https?://[^/]+|\\?.*$", "") + "?step=1");
    }

    private long refusals() throws SQLException {
        try (Connection connection = portal().dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("select count(*) from audit.entry where action = 'access.refused'")) {
            row.next();
            return row.getLong(1);
        }
    }
}
