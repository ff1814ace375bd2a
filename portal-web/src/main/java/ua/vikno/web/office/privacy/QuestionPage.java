package ua.vikno.web.office.privacy;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ua.vikno.privacy.AlreadyAnswered;
import ua.vikno.privacy.AnswerRequest;
import ua.vikno.privacy.DataOffice;
import ua.vikno.privacy.OpenedRequest;
import ua.vikno.web.faces.Flaw;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;

/** {@code /office/questions/{id}}: one question with the line it is about; a POST answers it. */
@Named
@RequestScoped
public class QuestionPage {

    private static final int LONGEST = 4_000;

    @EJB
    DataOffice office;

    @Inject
    Texts text;

    @Inject
    WebRequest web;

    private OpenedRequest opened;
    private String answer = "";
    private String fault = "";

    /** Shows the question, after giving the answer a form brings. */
    public void enter() {
        long id = web.id("id").orElse(0L);
        if (web.isPost() && answers(id)) {
            web.redirect("/office/questions/" + id + "?done=1");
            return;
        }
        opened = office.read(id);
    }

    private boolean answers(long id) {
        answer = web.param("answer").orElse("");
        if (answer.isEmpty()) {
            fault = text.get("privacy.error.empty");
        } else if (answer.length() > LONGEST) {
            fault = text.get("privacy.error.long");
        } else {
            try {
                office.answer(new AnswerRequest(id, answer));
            } catch (AlreadyAnswered before) {
                fault = text.get(before.messageKey());
            }
        }
        return fault.isEmpty();
    }

    public OpenedRequest getOpened() {
        return opened;
    }

    public String getAnswer() {
        return answer;
    }

    public String getFault() {
        return fault;
    }

    /** Lines of the error summary. */
    public List<Flaw> getFlaws() {
        return fault.isEmpty() ? List.of() : List.of(new Flaw("answer", fault));
    }

    /** The answer has just been given. */
    public boolean isDone() {
        return web.param("done").isPresent();
    }
}
