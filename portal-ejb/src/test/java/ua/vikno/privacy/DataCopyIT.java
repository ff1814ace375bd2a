package ua.vikno.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ua.vikno.kernel.Jsons.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import ua.vikno.audit.AuditEntry;
import ua.vikno.audit.TestAudit;
import ua.vikno.catalogue.ServiceCode;
import ua.vikno.form.FormEntries;
import ua.vikno.form.SampleForms;
import ua.vikno.kernel.Actor;
import ua.vikno.kernel.PersonalRecords;
import ua.vikno.kernel.Role;
import ua.vikno.notification.NewsChannel;
import ua.vikno.notification.NewsKind;
import ua.vikno.submission.ApplicationSummary;
import ua.vikno.submission.AskCorrection;
import ua.vikno.submission.Delivery;
import ua.vikno.submission.DraftId;
import ua.vikno.submission.KeepWish;
import ua.vikno.submission.SaveCorrection;
import ua.vikno.submission.SaveDraft;
import ua.vikno.submission.SubmissionTown;

/** The copy holds every part of one person and nothing of another; the paper can be read and searched. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DataCopyIT {

    private SubmissionTown town;
    private Actor hanna;
    private Map<String, JsonArray> held;

    @BeforeAll
    void load() throws Exception {
        town = new SubmissionTown();
        hanna = town.citizen("citizen-hanna");
        Long office = town.office();
        town.as(hanna, desk -> {
            desk.wishes.keep(new KeepWish(
                    NewsChannel.EMAIL, Set.of(NewsKind.ACCEPTED, NewsKind.READY), "uk", Delivery.PAPER, office));
            return null;
        });
        apply(hanna);
        apply(town.citizen("citizen-andrii"));
        Actor olena = town.staff("staff-olena", Role.ADMINISTRATOR);
        correct(olena);
        town.database().inTransaction(em -> {
            TestAudit.trail(em, () -> olena)
                    .record(AuditEntry.of("search.matched", "search", "inbox: Навчальна Ірина")
                            .about(hanna.account(), "casework.reason.search"));
            return null;
        });
        held = town.database().inTransaction(em -> {
            CopyRows rows = new CopyRows();
            rows.em = em;
            Map<String, JsonArray> parts = new LinkedHashMap<>();
            for (PersonalRecords.Part part : parts()) {
                parts.put(part.name(), rows.rows(part, hanna.account()));
            }
            return parts;
        });
    }

    @AfterAll
    void close() {
        town.close();
    }

    @Test
    void everyPartIsThereAndOnlyThePersonsOwn() {
        assertEquals(
                Set.of(
                        "account",
                        "applications",
                        "calls",
                        "cases",
                        "card",
                        "contacts",
                        "complaints",
                        "corrections",
                        "decisions",
                        "drafts",
                        "earlier",
                        "exemptions",
                        "fees",
                        "files",
                        "hearings",
                        "letters",
                        "logins",
                        "looks",
                        "merges",
                        "missed",
                        "news",
                        "notes",
                        "openings",
                        "operations",
                        "papers",
                        "refunds",
                        "refusals",
                        "requests",
                        "restriction",
                        "sessions",
                        "signings",
                        "suspensions",
                        "tickets",
                        "trader",
                        "visits",
                        "wishes"),
                held.keySet());
        assertEquals(1, held.get("account").size());
        assertEquals("Ганна", held.get("account").getJsonObject(0).getString("given_name"));
        assertEquals(1, held.get("applications").size());
        JsonObject application = held.get("applications").getJsonObject(0);
        assertFalse(application.getJsonObject("answers").isEmpty());
        assertEquals("ACCEPTED, READY", held.get("news").getJsonObject(0).getString("news_kinds"));
        assertEquals("PAPER", held.get("wishes").getJsonObject(0).getString("delivery"));
        assertEquals(2, held.get("letters").size());
        JsonObject correction = held.get("corrections").getJsonObject(0);
        assertEquals("Зауваження", correction.getString("remark"));
        assertEquals("Уточніть", correction.getJsonObject("marks").getString("purpose"));
        JsonObject earlier = held.get("earlier").getJsonObject(0).getJsonObject("answers");
        assertFalse(earlier.getString("purpose").equals("оренда гаража"));
        assertEquals("оренда гаража", application.getJsonObject("answers").getString("purpose"));
        assertFalse(held.toString().contains("Андрій"), "another person");
    }

    @Test
    void whatAClerkTypedIntoASearchIsLeftOut() {
        assertEquals(1, held.get("looks").size());
        assertEquals("", held.get("looks").getJsonObject(0).getString("object_id"));
    }

    @Test
    void everyValueHasItsHeadingInBothLanguages() {
        Set<String> missing = new TreeSet<>();
        for (String language : Set.of("uk", "en")) {
            CopyWords words = new CopyWords(language);
            held.forEach((part, rows) -> {
                if (words.of("part", part).equals(part)) {
                    missing.add(language + " part " + part);
                }
                rows.forEach(row -> row.asJsonObject().keySet().stream()
                        .filter(key -> words.of("value", key).equals(key))
                        .forEach(key -> missing.add(language + " value " + key)));
            });
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void thePaperCanBeSearched() throws IOException {
        byte[] pdf = new CopySheet().write(held, Instant.parse("2026-11-17T10:00:00Z"), "uk");
        String text = text(pdf);
        assertTrue(text.contains("Мої дані на порталі"), text);
        assertTrue(text.contains("Складено 17.11.2026 12:00"), text);
        assertTrue(text.contains("Прізвище: Навчальна"), text);
        assertTrue(text.contains("підготовка договору оренди") || text.contains("Заяви"), text);
        assertTrue(text.contains("Причина: пошук серед заявок і справ"), text);
    }

    @Test
    void wordsOfAnyKindFitThePaper() throws IOException {
        JsonArray odd = JSON.createArrayBuilder()
                .add(JSON.createObjectBuilder()
                        .add("asked", "я".repeat(5_000) + "\u0000\n 😀 汉字 \t" + "слово ".repeat(3_000)))
                .build();
        byte[] pdf = new CopySheet().write(Map.of("requests", odd), Instant.EPOCH, "en");
        try (PDDocument paper = Loader.loadPDF(pdf)) {
            assertTrue(paper.getNumberOfPages() > 2);
        }
        assertTrue(text(pdf).contains("слово слово"));
    }

    private void correct(Actor clerk) throws Exception {
        ApplicationSummary one =
                town.as(hanna, desk -> desk.applications.mine(1, 1).rows().get(0));
        town.as(clerk, desk -> {
            desk.corrections.ask(new AskCorrection(one.id(), "Зауваження", Map.of("purpose", "Уточніть")));
            return null;
        });
        FormEntries typed = new FormEntries(Map.of("purpose", List.of("оренда гаража")));
        town.as(hanna, desk -> desk.correcting.send(new SaveCorrection(one.number(), Long.MAX_VALUE, typed)));
    }

    private void apply(Actor citizen) throws Exception {
        DraftId draft = town.as(citizen, desk -> desk.drafts.open(new ServiceCode("28-13")));
        town.as(citizen, desk -> desk.drafts.save(new SaveDraft(draft, Long.MAX_VALUE, 4, SampleForms.wellFilled())));
        town.as(
                citizen,
                desk -> desk.submitting.submit(new SaveDraft(draft, Long.MAX_VALUE, 4, FormEntries.NONE), "uk"));
    }

    /** The parts of every feature, as the container would find them. */
    private static List<PersonalRecords.Part> parts() throws IOException, ReflectiveOperationException {
        Path root = Path.of("target", "classes");
        List<PersonalRecords.Part> parts = new ArrayList<>();
        List<Path> files;
        try (var found = Files.walk(root)) {
            files = found.filter(file -> file.toString().endsWith("Records.class"))
                    .toList();
        }
        for (Path file : files) {
            String name = root.relativize(file).toString().replace('/', '.').replace(".class", "");
            Class<?> type = Class.forName(name);
            if (!type.isInterface() && PersonalRecords.class.isAssignableFrom(type)) {
                Constructor<?> constructor = type.getDeclaredConstructor();
                constructor.setAccessible(true);
                parts.addAll(((PersonalRecords) constructor.newInstance()).parts());
            }
        }
        return parts;
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument paper = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(paper);
        }
    }
}
