package ua.vikno.web.office.consultation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Locale;
import ua.vikno.consultation.ConsultationChannel;
import ua.vikno.consultation.ConsultationCut;
import ua.vikno.consultation.ConsultationFigure;
import ua.vikno.web.faces.Formats;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;

/** Consultations in words, for the page and for the file. */
@Named
@RequestScoped
public class ConsultationWords {

    @Inject
    Texts text;

    @Inject
    Formats format;

    @Inject
    WebRequest web;

    /** «На прийомі». */
    public String channel(ConsultationChannel channel) {
        return text.get("consultation.channel." + ConsultationQuestion.name(channel));
    }

    /** What a cut is called. */
    public String cut(ConsultationCut cut) {
        return text.get("consultation.by." + ConsultationQuestion.name(cut));
    }

    /** What a line of the figures stands for. */
    public String line(ConsultationCut cut, ConsultationFigure figure) {
        return switch (cut) {
            case DAY -> format.shortDay(LocalDate.parse(figure.key()));
            case CHANNEL -> text.get("consultation.channel." + figure.key().toLowerCase(Locale.ROOT));
            case CLERK, TOPIC -> figure.name().in(web.getLang());
        };
    }
}
