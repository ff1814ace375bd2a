package ua.vikno.web.admin.accessibility;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ua.vikno.accessibility.BarrierClosed;
import ua.vikno.accessibility.BarrierDesk;
import ua.vikno.accessibility.BarrierView;
import ua.vikno.accessibility.CloseBarrier;
import ua.vikno.web.faces.Flaw;
import ua.vikno.web.faces.RefusalWords;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;

/** {@code /admin/barriers/{id}}: one message; a POST answers and closes it. */
@Named
@RequestScoped
public class BarrierAnswerPage {

    @EJB
    BarrierDesk desk;

    @Inject
    Texts text;

    @Inject
    RefusalWords refusals;

    @Inject
    WebRequest web;

    private BarrierView message;
    private String answer = "";
    private String fault = "";

    /** Shows the message, after closing it where a form says so. */
    public void enter() {
        long id = web.id("id").orElseThrow(web::notFound);
        if (web.isPost() && closes(id)) {
            web.redirect("/admin/barriers?done=1");
            return;
        }
        message = desk.read(id);
    }

    private boolean closes(long id) {
        CloseBarrier command = new CloseBarrier(id, web.param("answer").orElse(""));
        answer = command.answer();
        if (answer.isEmpty()) {
            fault = text.get("accessibility.error.answer");
        } else if (answer.length() > CloseBarrier.LONGEST) {
            fault = text.get("accessibility.error.answer-long");
        } else {
            close(command);
        }
        return fault.isEmpty();
    }

    private void close(CloseBarrier command) {
        try {
            desk.close(command);
        } catch (BarrierClosed before) {
            fault = refusals.of(before);
        }
    }

    public BarrierView getMessage() {
        return message;
    }

    public String getAnswer() {
        return answer;
    }

    public String getFault() {
        return fault;
    }

    /** Lines of the error summary; no field where a colleague was faster and there is none any more. */
    public List<Flaw> getFlaws() {
        return fault.isEmpty() ? List.of() : List.of(new Flaw(message.isClosed() ? "" : "answer", fault));
    }

    public String getTitle() {
        String title = text.of("accessibility.message.title", String.valueOf(message.id()));
        return fault.isEmpty() ? title : text.of("common.errors.title", title);
    }
}
