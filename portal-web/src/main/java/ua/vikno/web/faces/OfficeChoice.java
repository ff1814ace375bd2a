package ua.vikno.web.faces;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import ua.vikno.organisation.OfficeView;
import ua.vikno.organisation.Staff;

/** Which of some offices a page of staff is about. */
@RequestScoped
public class OfficeChoice {

    @EJB
    Staff staff;

    @Inject
    WebRequest web;

    /** The office that was asked for, else the one where the person sits, else the first; a page that is not there for any other. */
    public OfficeView of(List<OfficeView> offices) {
        return web.param("office")
                .map(asked -> offices.stream()
                        .filter(one -> String.valueOf(one.id()).equals(asked))
                        .findFirst()
                        .orElseThrow(web::notFound))
                .or(() -> own(offices))
                .or(() -> offices.stream().findFirst())
                .orElseThrow(web::notFound);
    }

    /** The one where the person sits; empty where it is none of these. */
    public Optional<OfficeView> own(List<OfficeView> offices) {
        return staff.mine()
                .office()
                .flatMap(id -> offices.stream().filter(one -> one.id() == id).findFirst());
    }

    /** Offices as lines of a select, in the language of the page. */
    public List<Choice> lines(List<OfficeView> offices) {
        return offices.stream()
                .map(office ->
                        new Choice(String.valueOf(office.id()), office.name().in(web.getLang())))
                .toList();
    }
}
