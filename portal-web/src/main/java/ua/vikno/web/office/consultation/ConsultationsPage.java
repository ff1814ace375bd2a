package ua.vikno.web.office.consultation;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.vikno.consultation.ConsultationChannel;
import ua.vikno.consultation.ConsultationCut;
import ua.vikno.consultation.ConsultationFigure;
import ua.vikno.consultation.ConsultationQuery;
import ua.vikno.consultation.ConsultationRow;
import ua.vikno.consultation.Consultations;
import ua.vikno.consultation.PeriodNotCounted;
import ua.vikno.consultation.RecordConsultation;
import ua.vikno.consultation.TooLateToUndo;
import ua.vikno.consultation.TopicView;
import ua.vikno.kernel.Page;
import ua.vikno.web.faces.Flaw;
import ua.vikno.web.faces.RefusalWords;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;

/** {@code /office/consultations}: a press on a topic writes a consultation down; below is what was counted. */
@Named
@RequestScoped
public class ConsultationsPage {

    @EJB
    Consultations register;

    @Inject
    ConsultationQuestion question;

    @Inject
    ConsultationWords words;

    @Inject
    RefusalWords refusals;

    @Inject
    Texts text;

    @Inject
    WebRequest web;

    private ConsultationQuery query;
    private ConsultationCut cut;
    private Page<ConsultationRow> rows;
    private List<ConsultationFigure> figures;
    private List<TopicView> topics;
    private Flaw flaw;

    /** One thing to choose. */
    public record Choice(String value, String label, boolean chosen) {}

    /** A line of the figures. */
    public record Line(String name, long count, long minutes) {}

    /** Writes a consultation down, takes it back, or shows what was counted. */
    public void enter() {
        if (web.isPost() && act()) {
            return;
        }
        topics = register.topics();
        cut = question.cut(web::param);
        try {
            // what is posted is a consultation, not a question
            query = question.of(web.isPost() ? name -> Optional.empty() : web::param);
        } catch (PeriodNotCounted wrong) {
            flaw = new Flaw("from", refusals.of(wrong));
            query = question.of(name -> Optional.empty());
        }
        rows = register.list(query, page());
        figures = register.figures(query, cut);
    }

    private boolean act() {
        Optional<Long> undo = web.id("undo");
        try {
            if (undo.isPresent()) {
                register.undo(undo.get());
                web.redirect("/office/consultations?done=undone");
                return true;
            }
        } catch (TooLateToUndo late) {
            flaw = new Flaw("", refusals.of(late));
            return false;
        }
        return record();
    }

    private boolean record() {
        String typed = web.param("minutes").orElse("");
        if (!typed.isEmpty() && !typed.matches("[1-9]\\d?|[1-5]\\d\\d|600")) {
            flaw = new Flaw("minutes", text.get("consultation.error.minutes"));
            return false;
        }
        long made = register.record(new RecordConsultation(
                web.id("topic").orElse(0L),
                ConsultationQuestion.channel(web::param).orElse(ConsultationChannel.DESK),
                typed.isEmpty() ? null : Integer.valueOf(typed)));
        web.redirect("/office/consultations?done=" + made);
        return true;
    }

    private int page() {
        return web.param("page")
                .filter(given -> given.matches("[1-9]\\d{0,4}"))
                .map(Integer::valueOf)
                .orElse(1);
    }

    public List<TopicView> getTopics() {
        return topics;
    }

    public List<Flaw> getFlaws() {
        return flaw == null ? List.of() : List.of(flaw);
    }

    public ConsultationQuery getQuery() {
        return query;
    }

    public Page<ConsultationRow> getRows() {
        return rows;
    }

    /** The cut of this page, as in addresses. */
    public String getCut() {
        return ConsultationQuestion.name(cut);
    }

    public String getHeading() {
        return words.cut(cut);
    }

    public List<Line> getLines() {
        return figures.stream()
                .map(figure -> new Line(words.line(cut, figure), figure.count(), figure.minutes()))
                .toList();
    }

    public List<Choice> getCuts() {
        return Arrays.stream(ConsultationCut.values())
                .map(one -> new Choice(ConsultationQuestion.name(one), words.cut(one), one == cut))
                .toList();
    }

    public List<Choice> getChannels() {
        return Arrays.stream(ConsultationChannel.values())
                .map(one -> new Choice(ConsultationQuestion.name(one), words.channel(one), one == query.channel()))
                .toList();
    }

    /** Topics to filter by. */
    public List<Choice> getTopicChoices() {
        return topics.stream()
                .map(one -> new Choice(
                        String.valueOf(one.id()),
                        one.name().in(web.getLang()),
                        Long.valueOf(one.id()).equals(query.topic())))
                .toList();
    }

    /** What was chosen, as it stands in addresses. */
    public String getAsked() {
        return Stream.of("from", "until", "channel", "topic", "clerk", "by")
                .flatMap(name -> web.param(name).stream()
                        .map(value -> name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
    }

    public String getPrefix() {
        String asked = getAsked();
        return web.url("/office/consultations?" + (asked.isEmpty() ? "" : asked + "&") + "page=");
    }

    /** What was just written down, to be taken back; empty where nothing was. */
    public String getDone() {
        return web.id("done").map(String::valueOf).orElse("");
    }

    public boolean isUndone() {
        return web.param("done").filter("undone"::equals).isPresent();
    }
}
