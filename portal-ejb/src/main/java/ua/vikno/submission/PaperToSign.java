package ua.vikno.submission;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import ua.vikno.document.DocumentView;
import ua.vikno.document.PaperWriter;
import ua.vikno.form.AnswerSheet;
import ua.vikno.kernel.Clocks;

/** An application that a visitor is about to sign at the desk: all they said, and a line for the signature. */
final class PaperToSign {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");

    private final ApplicationPaper paper;
    private final PaperWords words;
    private final String language;

    PaperToSign(String language) {
        this.language = "en".equals(language) ? "en" : "uk";
        this.paper = new ApplicationPaper(language, false);
        this.words = paper.words();
    }

    /**
     * What it says.
     *
     * @param centre which takes it
     * @param service with its code
     * @param clerk who typed it
     */
    record Typed(
            String centre,
            String service,
            String provider,
            String visitor,
            SeenDocument seen,
            List<AnswerSheet.Section> sections,
            List<DocumentView> files,
            String clerk,
            Instant at) {}

    byte[] write(Typed typed) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String title = words.of("sign.title");
        try (PaperWriter writer = new PaperWriter(title, language)) {
            writer.line(0, typed.centre());
            writer.gap();
            writer.title(title);
            paper.fact(writer, "applicant", typed.visitor());
            if (!typed.seen().kind().isEmpty()) {
                paper.fact(
                        writer,
                        "sign.seen",
                        words.of("document." + typed.seen().kind()) + ", "
                                + typed.seen().number());
            }
            paper.fact(writer, "service", typed.service());
            paper.fact(writer, "provider", typed.provider());
            for (AnswerSheet.Section section : typed.sections()) {
                paper.section(writer, section);
            }
            paper.files(writer, typed.files());
            signatures(writer, typed);
            writer.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void signatures(PaperWriter writer, Typed typed) throws IOException {
        writer.gap();
        writer.line(0, words.of("sign.agree"));
        writer.gap();
        writer.line(0, words.of("sign.here", typed.visitor()));
        writer.gap();
        writer.line(
                0,
                words.of("sign.clerk", typed.clerk(), MOMENT.format(typed.at().atZone(Clocks.KYIV))));
    }
}
