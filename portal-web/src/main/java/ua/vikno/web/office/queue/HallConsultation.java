package ua.vikno.web.office.queue;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import ua.vikno.consultation.ConsultationChannel;
import ua.vikno.consultation.Consultations;
import ua.vikno.consultation.RecordConsultation;
import ua.vikno.consultation.TopicView;
import ua.vikno.web.faces.WebRequest;

/** The receptionist's advice, written down by one key or one press beside the tickets. */
@Named
@RequestScoped
public class HallConsultation {

    @EJB
    Consultations register;

    @Inject
    WebRequest web;

    /** What has a key. */
    public List<TopicView> getTopics() {
        return register.topics().stream()
                .filter(topic -> Objects.nonNull(topic.key()))
                .toList();
    }

    /** Something of this was pressed. */
    boolean isAsked() {
        return web.param("consult").isPresent() || web.param("undo").isPresent();
    }

    /**
     * Writes it down, or takes it back.
     *
     * @return what the address of the page says of it then
     */
    String act() {
        if (web.id("undo").isPresent()) {
            register.undo(web.id("undo").get());
            return "&done=undone";
        }
        long topic = web.id("consult").orElseThrow(web::notFound);
        return "&consulted=" + register.record(new RecordConsultation(topic, ConsultationChannel.DESK, null));
    }

    /** What was just written down, to be taken back; null for nothing. */
    public Long getWritten() {
        return web.id("consulted").orElse(null);
    }
}
