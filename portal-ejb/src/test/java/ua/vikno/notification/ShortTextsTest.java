package ua.vikno.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.vikno.kernel.TestKernel;

/** What texts say, how they are counted, when they may ring. */
class ShortTextsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z]+)}");
    private static final Map<String, String> LONGEST = Map.of(
            "number", "000742",
            "case", "01-28-13-000123-2026",
            "day", "30.11.2026",
            "time", "15:30",
            "link", "https://portal.some-long-city-name.gov.ua/my/applications/000742/payment");

    @Test
    void everyTextStandsInBothLanguagesBesideItsLetter() throws Exception {
        Set<String> names = names();
        assertEquals(24, names.size());
        for (String name : names) {
            assertEquals(placeholders("sms", name, "uk"), placeholders("sms", name, "en"), name);
            assertTrue(placeholders("notification", name, "uk").containsAll(placeholders("sms", name, "uk")), name);
        }
    }

    @Test
    void textsNameNumbersTimesAndALinkAndFitIntoTwoParts() throws Exception {
        TextTemplates templates = new TextTemplates();
        for (String name : names()) {
            assertTrue(
                    Set.of("number", "case", "link", "day", "time").containsAll(placeholders("sms", name, "uk")), name);
            for (String language : List.of("uk", "en")) {
                String text = templates.write(name, language, LONGEST).orElseThrow();
                TextParts parts = TextParts.of(text);
                assertTrue(parts.count() <= (language.equals("uk") ? 3 : 1), text + " " + parts.length());
                assertEquals(language.equals("en"), parts.sevenBit(), text);
            }
        }
    }

    @Test
    void aLetterWithoutATextGoesAsALetter() {
        assertEquals(Optional.empty(), new TextTemplates().write("privacy.answered", "uk", Map.of()));
        assertThrows(IllegalArgumentException.class, () -> new TextTemplates().write("../x.y", "uk", Map.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "160,a,true,1",
        "161,a,true,2",
        "306,a,true,2",
        "307,a,true,3",
        "80,€,true,1",
        "81,€,true,2",
        "70,ї,false,1",
        "71,ї,false,2",
        "134,ї,false,2",
        "135,ї,false,3"
    })
    void partsAreCountedAsTheNetworkDoes(int times, String one, boolean sevenBit, int count) {
        TextParts parts = TextParts.of(one.repeat(times));
        assertEquals(sevenBit, parts.sevenBit());
        assertEquals(count, parts.count());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-17T18:59:59Z,",
        "2026-11-17T19:00:00Z,2026-11-18T06:00:00Z",
        "2026-11-18T01:00:00Z,2026-11-18T06:00:00Z",
        "2026-11-18T05:59:59Z,2026-11-18T06:00:00Z",
        "2026-11-18T06:00:00Z,",
        "2026-07-01T18:00:00Z,2026-07-02T05:00:00Z"
    })
    void quietHoursAreKyivs(Instant now, Instant end) {
        assertEquals(Optional.ofNullable(end), quiet(null).endAfter(now));
        assertEquals(Optional.empty(), quiet("none").endAfter(now));
    }

    @Test
    void quietHoursMayStandWithinADay() {
        Instant noon = Instant.parse("2026-11-17T10:00:00Z");
        assertEquals(
                Optional.of(Instant.parse("2026-11-17T11:30:00Z")),
                quiet("12:00-13:30").endAfter(noon));
        assertFalse(quiet("13:00-14:00").endAfter(noon).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"21-8", "25:00-08:00", "always", "21:00"})
    void aSettingThatMakesNoSenseIsNotGuessed(String setting) {
        assertThrows(IllegalStateException.class, () -> quiet(setting).endAfter(Instant.EPOCH));
    }

    private static QuietHours quiet(String setting) {
        QuietHours quiet = new QuietHours();
        quiet.settings = setting == null ? TestKernel.settings() : TestKernel.settings("vikno.sms.quiet", setting);
        return quiet;
    }

    @Test
    void addressesAreHidden() {
        assertEquals("о•••@ukr.example", Masked.address(NewsChannel.EMAIL, "олена@ukr.example"));
        assertEquals("•••", Masked.address(NewsChannel.EMAIL, "@x"));
        assertFalse(Masked.address(NewsChannel.SMS, "+380671234567").contains("123"));
    }

    private static Set<String> names() throws Exception {
        Path folder = Path.of(ShortTextsTest.class
                        .getResource("/templates/sms/submission.submitted_uk.txt")
                        .toURI())
                .getParent();
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .map(file -> file.substring(0, file.lastIndexOf('_')))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Set<String> placeholders(String folder, String name, String language) {
        String text = Templates.read(folder, name, language).orElseThrow();
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
