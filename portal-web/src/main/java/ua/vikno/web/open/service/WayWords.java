package ua.vikno.web.open.service;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import ua.vikno.casework.TechnologicalCard;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;
import ua.vikno.web.open.catalogue.ServiceWords;

/** Lines of technological cards in words: {@code #{wayWords.stage(line)}}. */
@Named
@RequestScoped
public class WayWords {

    @Inject
    Texts text;

    @Inject
    WebRequest web;

    @Inject
    ServiceWords words;

    /** What is done, and that it is not in every case. */
    public String stage(TechnologicalCard.Line line) {
        return line.conditional() ? text.of("service.way.conditional", stageName(line)) : stageName(line);
    }

    /** What is done. */
    public String stageName(TechnologicalCard.Line line) {
        return line.name() == null
                ? text.get("casework.stage."
                        + line.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                : words.name(line.name());
    }

    /** The language of {@link #stageName}; null where it is the page's own. */
    public String stageLang(TechnologicalCard.Line line) {
        return line.name() == null ? null : words.lang(line.name());
    }

    /** Responsible person. */
    public String person(TechnologicalCard.Line line) {
        return text.get(line.administrators() ? "service.way.administrator" : "service.way.officer");
    }

    /** Responsible person and unit. */
    public String who(TechnologicalCard.Line line) {
        return person(line) + ", " + words.name(line.unit());
    }

    /** В, У, П or З. */
    public String share(TechnologicalCard.Line line) {
        return text.get("service.way.share." + line.share());
    }

    /** How long it may take. */
    public String term(TechnologicalCard.Line line) {
        return line.term() == null ? text.get("service.way.rest") : words.term(line.term());
    }
}
