package ua.vikno.web.my.submission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ua.vikno.web.faces.WebRequest;

/** Why a service is not for the person, and where to go instead. */
@Named
@RequestScoped
public class ApplyEnd {

    @Inject
    ApplyPage page;

    @Inject
    WebRequest web;

    /** A way on: its words and address. */
    public record Way(String label, String url) {}

    public String getText() {
        return page.getEnd() == null ? "" : page.getEnd().text().in(web.getLang());
    }

    /** Where to go instead. */
    public List<Way> getWays() {
        return page.getEnd() == null
                ? List.of()
                : page.getEnd().ways().stream()
                        .map(way -> new Way(way.label().in(web.getLang()), web.url(way.to())))
                        .toList();
    }
}
