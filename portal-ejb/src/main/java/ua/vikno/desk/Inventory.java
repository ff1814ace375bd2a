package ua.vikno.desk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import ua.vikno.document.DocumentView;
import ua.vikno.document.PaperWriter;
import ua.vikno.kernel.Clocks;
import ua.vikno.submission.ApplicationView;
import ua.vikno.submission.Delivery;
import ua.vikno.submission.PaperView;

/** Опис вхідного пакета документів, which the person takes home and the case keeps. It is a paper of the centre: in Ukrainian. */
final class Inventory {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final String WORDS = "/templates/desk/inventory.properties";

    private final Properties words = new Properties();

    Inventory() {
        try (InputStream in = Inventory.class.getResourceAsStream(WORDS);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What was taken.
     *
     * @param phone masked, as the tax number
     * @param files all that came with the application
     * @param clerk who took it
     */
    record Package(
            PapersView taken, String phone, String taxNumber, List<DocumentView> files, String clerk, Instant at) {}

    byte[] write(Package given) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PaperWriter writer = new PaperWriter(of("title"), "uk")) {
            writer.title(of("title"));
            facts(writer, given);
            writer.heading(of("files"));
            files(writer, given);
            writer.gap();
            writer.line(0, of("clerk", given.clerk(), MOMENT.format(given.at().atZone(Clocks.KYIV))));
            writer.gap();
            writer.line(0, of("applicant.sign", given.taken().application().applicantName()));
            writer.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void facts(PaperWriter writer, Package given) throws IOException {
        ApplicationView application = given.taken().application();
        String number = given.taken().caseNumber();
        writer.line(
                0,
                number.isEmpty()
                        ? of("application", application.number().toString())
                        : of("case", number, application.number().toString()));
        writer.line(0, of("at", MOMENT.format(application.submittedAt().atZone(Clocks.KYIV))));
        writer.line(
                0,
                of(
                        "service",
                        application.service().code(),
                        application.service().name().uk()));
        writer.line(0, of("provider", application.service().providerName().uk()));
        writer.line(0, of("applicant", application.applicantName()));
        if (!given.taxNumber().isEmpty()) {
            writer.line(0, of("tax", given.taxNumber()));
        }
        if (!given.phone().isEmpty()) {
            writer.line(0, of("phone", given.phone()));
        }
        writer.line(0, of(application.delivery() == Delivery.PAPER ? "result.paper" : "result.electronic"));
        writer.line(0, of("due", DAY.format(application.dueOn())));
    }

    private void files(PaperWriter writer, Package given) throws IOException {
        Map<Long, String> titles = given.taken().papers().stream()
                .collect(Collectors.toMap(paper -> paper.document().value(), PaperView::title));
        if (given.files().isEmpty()) {
            writer.line(0, of("none"));
        }
        int line = 0;
        for (DocumentView file : given.files()) {
            String title = titles.getOrDefault(file.id().value(), file.name());
            String kind = of(titles.containsKey(file.id().value()) ? "scanned" : "electronic");
            writer.line(0, of("file", String.valueOf(++line), title, kind));
        }
    }

    private String of(String key, Object... arguments) {
        String found = words.getProperty(key);
        return arguments.length == 0 ? found : MessageFormat.format(found, arguments);
    }
}
