package ua.vikno.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * What a form had typed into it when its page could not be answered: the error page holds it and sends it again at the
 * person's word. Files are not among it.
 */
@Named
@RequestScoped
public class Resend {

    private static final Set<String> OWN = Set.of("csrf", "step", "code", "draft");
    private static final String FORMS = "/my/apply/[^/]+/\\d+";

    @Inject
    WebRequest web;

    /** An input to be sent again. */
    public record Input(String name, String value) {}

    public boolean isPossible() {
        return request().getMethod().equals("POST") && web.getPath().matches(FORMS);
    }

    /** Where it was going. */
    public String getAction() {
        return web.url(web.getPath()) + "?step="
                + web.param("step").filter(step -> step.matches("\\d{1,2}")).orElse("1");
    }

    public List<Input> getInputs() {
        return request().getParameterMap().entrySet().stream()
                .filter(entry -> !OWN.contains(entry.getKey()))
                .flatMap(entry -> Arrays.stream(entry.getValue()).map(value -> new Input(entry.getKey(), value)))
                .toList();
    }

    private HttpServletRequest request() {
        return web.servletRequest();
    }
}
