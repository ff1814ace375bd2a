package ua.vikno.web.open.situation;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ua.vikno.situation.GuideView;
import ua.vikno.situation.Question;
import ua.vikno.situation.Situations;
import ua.vikno.web.faces.WebRequest;

/**
 * {@code /situations/{slug}}: a few questions by a plain form, then the services in order. Answers stand in the address, so that a list can
 * be kept and sent; what the guide does not offer is left out.
 */
@Named
@RequestScoped
public class SituationPage {

    @EJB
    Situations situations;

    @Inject
    WebRequest web;

    private GuideView guide;

    /** Finds the guide of the address, or answers that there is none. */
    public void enter() {
        Map<String, String> given = new HashMap<>();
        web.servletRequest().getParameterMap().forEach((name, values) -> given.put(name, values[0]));
        guide = web.param("slug").flatMap(slug -> situations.guide(slug, given)).orElseThrow(web::notFound);
    }

    public GuideView getGuide() {
        return guide;
    }

    /** Something was answered: the list is the person's own. */
    public boolean isAnswered() {
        return !guide.answers().isEmpty();
    }

    /** Questions that still stand open, while others were answered. */
    public List<Question> getOpen() {
        return isAnswered()
                ? guide.questions().stream()
                        .filter(question -> !guide.answers().containsKey(question.id()))
                        .toList()
                : List.of();
    }

    public boolean chosen(String question, String value) {
        return value.equals(guide.answers().get(question));
    }
}
