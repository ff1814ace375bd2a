package ua.vikno.web.office.consultation;

import static ua.vikno.kernel.Jsons.JSON;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import ua.vikno.consultation.ConsultationChannel;
import ua.vikno.consultation.Consultations;
import ua.vikno.consultation.RecordConsultation;
import ua.vikno.consultation.TopicView;
import ua.vikno.kernel.BusinessException;
import ua.vikno.kernel.NotFound;
import ua.vikno.web.faces.RefusalWords;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;

/** {@code /office/consultations/pad}: what the pad's script asks for on any page of the office; the page does the same. */
@WebServlet(name = "consultation-pad", urlPatterns = "/office/consultations/pad")
public class PadServlet extends HttpServlet {

    @EJB
    transient Consultations register;

    @Inject
    transient RefusalWords refusals;

    @Inject
    transient Texts text;

    @Inject
    transient WebRequest web;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        JsonArrayBuilder topics = JSON.createArrayBuilder();
        for (TopicView topic : register.topics()) {
            if (topic.key() != null) {
                topics.add(JSON.createObjectBuilder()
                        .add("id", topic.id())
                        .add("key", topic.key())
                        .add("name", topic.name().in(web.getLang())));
            }
        }
        answer(response, HttpServletResponse.SC_OK, JSON.createObjectBuilder().add("topics", topics));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Optional<Long> undo = number(request, "undo");
            if (undo.isPresent()) {
                register.undo(undo.get());
                answer(response, HttpServletResponse.SC_OK, message(text.get("consultation.undone")));
                return;
            }
            long made = register.record(
                    new RecordConsultation(number(request, "topic").orElse(0L), ConsultationChannel.DESK, null));
            answer(
                    response,
                    HttpServletResponse.SC_CREATED,
                    message(text.get("consultation.recorded")).add("id", made));
        } catch (NotFound absent) {
            answer(response, HttpServletResponse.SC_NOT_FOUND, message(refusals.of(absent)));
        } catch (BusinessException refusal) {
            answer(response, 422, message(refusals.of(refusal)));
        }
    }

    private static Optional<Long> number(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name))
                .filter(given -> given.matches("[1-9]\\d{0,17}"))
                .map(Long::valueOf);
    }

    private static JsonObjectBuilder message(String words) {
        return JSON.createObjectBuilder().add("message", words);
    }

    private static void answer(HttpServletResponse response, int status, JsonObjectBuilder body) throws IOException {
        String json = body.build().toString();
        response.setStatus(status);
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(json);
    }
}
