package ua.vikno.submission;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import ua.vikno.document.DocumentView;
import ua.vikno.document.PaperWriter;
import ua.vikno.form.AnswerSheet;
import ua.vikno.form.FieldKind;
import ua.vikno.kernel.Clocks;

/** An application as a paper: what was asked and answered in the words of its form, and the files with their digests. */
final class ApplicationPaper {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final PaperWords words;
    private final String language;
    private final boolean masked;

    /**
     * A writer of copies.
     *
     * @param masked whether numbers of documents and of taxpayers are hidden, for a copy that leaves the portal by mail
     */
    ApplicationPaper(String language, boolean masked) {
        this.language = "en".equals(language) ? "en" : "uk";
        this.words = new PaperWords(language);
        this.masked = masked;
    }

    /**
     * What a copy says.
     *
     * @param office where paper waits; empty for an electronic result
     * @param files that came with the application
     */
    record Copied(
            ApplicationView application,
            List<AnswerSheet.Section> sections,
            String office,
            List<DocumentView> files,
            Instant made) {}

    /** Its words in the language of the paper. */
    PaperWords words() {
        return words;
    }

    byte[] write(Copied copied) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ApplicationView application = copied.application();
        String title = words.of("title", application.number().toString());
        try (PaperWriter paper = new PaperWriter(title, language)) {
            paper.title(title);
            paper.line(0, words.of("made", MOMENT.format(copied.made().atZone(Clocks.KYIV))));
            if (masked) {
                paper.line(0, words.of("masked"));
            }
            paper.gap();
            facts(paper, copied);
            for (AnswerSheet.Section section : copied.sections()) {
                section(paper, section);
            }
            files(paper, copied.files());
            paper.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void facts(PaperWriter paper, Copied copied) throws IOException {
        ApplicationView application = copied.application();
        OrderedService service = application.service();
        fact(paper, "service", service.code() + " " + service.name().in(language));
        fact(paper, "provider", service.providerName().in(language));
        fact(paper, "applicant", application.applicantName());
        fact(paper, "submitted", MOMENT.format(application.submittedAt().atZone(Clocks.KYIV)));
        fact(paper, "due", DAY.format(application.dueOn()));
        boolean cabinet = copied.office().isEmpty();
        fact(paper, "result", cabinet ? words.of("result.electronic") : words.of("result.paper", copied.office()));
        fact(
                paper,
                "form",
                words.of("form.version", application.formCode(), String.valueOf(application.formVersion())));
    }

    void fact(PaperWriter paper, String key, String value) throws IOException {
        paper.line(0, words.of(key) + ": " + value);
    }

    void section(PaperWriter paper, AnswerSheet.Section section) throws IOException {
        paper.heading(section.title());
        if (section.rows().isEmpty()) {
            paper.line(0, words.of("none"));
        }
        for (AnswerSheet.Row row : section.rows()) {
            if (row.kind() != FieldKind.FILE) {
                row(paper, row);
            }
        }
    }

    private void row(PaperWriter paper, AnswerSheet.Row row) throws IOException {
        boolean itself = row.part().isEmpty() || row.part().startsWith(AnswerSheet.DOCUMENT);
        String label = row.whose() + (itself ? row.label() : words.of("part." + row.part()));
        List<String> lines = value(row).lines().toList();
        if (lines.size() <= 1) {
            paper.line(0, label + ": " + String.join("", lines));
            return;
        }
        paper.line(0, label + ":");
        for (String line : lines) {
            paper.line(1, line);
        }
    }

    private String value(AnswerSheet.Row row) {
        if (row.kind() == FieldKind.STATEMENT) {
            return words.of("agreed");
        }
        if (row.kind() == FieldKind.YES_NO) {
            return words.of(row.text().equals("true") ? "yes" : "no");
        }
        if (row.isMoney()) {
            return words.of("money", amount(row.text()));
        }
        if (row.part().startsWith(AnswerSheet.DOCUMENT)) {
            return words.of(row.part()) + ", " + hidden(row.text());
        }
        return isNumberOfAPerson(row) ? hidden(row.text()) : row.text();
    }

    /** Kopiykas as people read them. */
    private String amount(String kopiykas) {
        String plain = String.format(Locale.ROOT, "%,.2f", new BigDecimal(kopiykas).movePointLeft(2))
                .replace(',', '\u00A0');
        return "en".equals(language) ? plain : plain.replace('.', ',');
    }

    private static boolean isNumberOfAPerson(AnswerSheet.Row row) {
        return row.part().equals("taxNumber")
                || row.meaning().equals("person.taxNumber")
                || row.format().equals("taxNumber")
                || row.format().equals("unzr");
    }

    /** All but the last two signs, where the copy goes by mail. */
    private String hidden(String number) {
        int open = Math.min(2, number.length() / 3);
        return masked ? "•".repeat(number.length() - open) + number.substring(number.length() - open) : number;
    }

    void files(PaperWriter paper, List<DocumentView> files) throws IOException {
        if (files.isEmpty()) {
            return;
        }
        paper.heading(words.of("files"));
        for (DocumentView file : files) {
            String size = String.format(Locale.ROOT, "%,d", file.size()).replace(',', '\u00A0');
            paper.line(0, words.of("file", file.name(), size));
            paper.line(1, words.of("digest", file.sha256()));
        }
    }
}
