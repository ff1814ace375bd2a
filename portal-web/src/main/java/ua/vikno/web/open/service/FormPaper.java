package ua.vikno.web.open.service;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import ua.vikno.catalogue.ServiceCode;
import ua.vikno.document.PaperWriter;
import ua.vikno.form.FieldKind;
import ua.vikno.form.FormDefinition;
import ua.vikno.form.FormField;
import ua.vikno.form.FormOption;
import ua.vikno.form.FormStep;
import ua.vikno.kernel.Bilingual;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.open.catalogue.ServiceWords;

/** The form of a service on paper, to be filled in by hand; or filled in as an example, by nobody who lives. */
@RequestScoped
class FormPaper {

    private static final String LINE = "_".repeat(48);
    private static final String SHORT_LINE = "_".repeat(24);
    private static final String EMPTY_BOX = "\u2610 ";
    private static final String MARKED_BOX = "\u2612 ";
    private static final int ROWS = 4;

    /** Whether to apply here or on paper: this is the paper. */
    private static final String CHANNEL = "service.channel";

    @Inject
    Texts text;

    @Inject
    ServiceWords words;

    /**
     * All that the paper says; two that are equal are the same paper.
     *
     * @param sample it is filled in as an example
     */
    record Contents(String language, ServiceCode code, Bilingual service, FormDefinition form, boolean sample) {}

    byte[] write(Contents contents) throws IOException {
        String title = text.of(
                contents.sample() ? "service.paper.sample" : "service.paper.form",
                contents.code().value(),
                words.name(contents.service()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PaperWriter paper = new PaperWriter(title, contents.language())) {
            paper.title(title);
            paper.line(0, text.get(contents.sample() ? "service.paper.sample.lead" : "service.paper.form.lead"));
            for (FormStep step : contents.form().steps()) {
                step(paper, step, contents.sample());
            }
            paper.gap();
            String day = contents.sample() ? text.get("service.sample.today") : SHORT_LINE;
            paper.line(0, text.of("service.paper.signed", day, SHORT_LINE));
            paper.save(out);
        }
        return out.toByteArray();
    }

    /** Questions whether the service is for the person are asked by the page alone. */
    private void step(PaperWriter paper, FormStep step, boolean sample) throws IOException {
        List<FormField> asked = step.fields().stream()
                .filter(field -> field.kind().isAnswered() && !field.meaning().equals(CHANNEL))
                .toList();
        if (!step.ends().isEmpty() || asked.isEmpty()) {
            return;
        }
        paper.heading(words.name(step.name()));
        for (FormField field : asked) {
            field(paper, field, sample);
            paper.gap();
        }
    }

    private void field(PaperWriter paper, FormField field, boolean sample) throws IOException {
        String label = words.name(field.label());
        switch (field.kind()) {
            case STATEMENT -> paper.line(0, (sample ? MARKED_BOX : EMPTY_BOX) + label);
            case CHOICE, CHOICES -> choice(paper, field, sample);
            case YES_NO -> {
                paper.line(0, asked(field));
                paper.line(1, (sample ? MARKED_BOX : EMPTY_BOX) + text.get("service.paper.yes"));
                paper.line(1, EMPTY_BOX + text.get("service.paper.no"));
            }
            case GROUP -> rows(paper, field, sample);
            case PERSON, ORGANISATION, DOCUMENT -> {
                paper.line(0, asked(field));
                for (String part : field.kind().parts()) {
                    paper.line(1, text.get("form.part." + part) + ": " + (sample ? part(field, part) : SHORT_LINE));
                }
            }
            default -> paper.line(0, asked(field) + ": " + (sample ? sample(field) : LINE));
        }
    }

    /** The applicant is one invented person, everybody else another. */
    private String part(FormField field, String part) {
        boolean applicant = field.kind() != FieldKind.PERSON || !field.prefill().isEmpty();
        return value(applicant ? part : "other." + part, SHORT_LINE);
    }

    /** The question, and whether it must be answered. */
    private String asked(FormField field) {
        String label = words.name(field.label());
        return field.required() ? label : text.of("service.paper.optional", label);
    }

    private void choice(PaperWriter paper, FormField field, boolean sample) throws IOException {
        if (field.options().isEmpty()) {
            paper.line(0, asked(field) + ": " + LINE);
            return;
        }
        paper.line(0, asked(field));
        for (int i = 0; i < field.options().size(); i++) {
            FormOption option = field.options().get(i);
            paper.line(1, (sample && i == 0 ? MARKED_BOX : EMPTY_BOX) + words.name(option.label()));
        }
    }

    private void rows(PaperWriter paper, FormField field, boolean sample) throws IOException {
        List<FormField> columns = field.group().fields();
        List<String> head = columns.stream().map(this::asked).toList();
        List<String> empty = Collections.nCopies(columns.size(), " ");
        List<String> filled = columns.stream().map(this::sample).toList();
        float[] shares = new float[columns.size()];
        Arrays.fill(shares, 1f / columns.size());
        List<List<String>> rows = new ArrayList<>(Collections.nCopies(ROWS, empty));
        if (sample) {
            rows.set(0, filled);
        }
        paper.line(0, asked(field));
        paper.table(head, rows, shares);
    }

    /** An invented answer: the example of the hint, else one of the field's shape or kind, else what the hint says. */
    private String sample(FormField field) {
        String shape = field.format().isEmpty() ? field.kind().name() : field.format();
        String hint = field.hint() == null ? LINE : "(" + words.name(field.hint()) + ")";
        return example(field.hint()).orElseGet(() -> value(shape, hint));
    }

    private Optional<String> example(Bilingual hint) {
        String mark = text.get("service.sample.mark");
        String words = hint == null ? "" : this.words.name(hint);
        int at = words.indexOf(mark);
        return at < 0
                ? Optional.empty()
                : Optional.of(words.substring(at + mark.length()).split(",")[0].strip());
    }

    private String value(String shape, String otherwise) {
        String key = "service.sample." + shape;
        return !shape.isEmpty() && text.has(key) ? text.get(key) : otherwise;
    }
}
