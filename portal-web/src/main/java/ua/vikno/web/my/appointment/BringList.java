package ua.vikno.web.my.appointment;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import ua.vikno.catalogue.CardPart;
import ua.vikno.catalogue.Catalogue;
import ua.vikno.catalogue.ServiceCode;
import ua.vikno.form.FieldKind;
import ua.vikno.form.FormDefinition;
import ua.vikno.form.FormField;
import ua.vikno.form.Forms;
import ua.vikno.submission.ApplicationView;
import ua.vikno.submission.DraftView;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;

/** What to bring to a visit: what the information card names, and the documents that the application itself speaks of. */
@Named
@RequestScoped
public class BringList {

    @EJB
    Catalogue catalogue;

    @EJB
    Forms forms;

    @Inject
    Texts text;

    @Inject
    WebRequest web;

    /** For an application that is still being filled in. */
    public List<String> ofDraft(DraftView draft) {
        return list(
                draft.serviceCode(),
                draft.form(),
                field -> !draft.entries()
                        .all(field.kind() == FieldKind.DOCUMENT ? field.id() + ".number" : field.id())
                        .isEmpty());
    }

    /** For a visit without an application; the code may be empty. */
    public List<String> ofService(String service) {
        List<String> things = ofCard(service);
        return things.isEmpty() ? List.of(text.get("appointment.bring.identity")) : things;
    }

    /** For one that was submitted. */
    public List<String> ofApplication(ApplicationView application) {
        FormDefinition form = forms.version(application.formCode(), application.formVersion());
        return list(
                application.service().code(),
                form,
                field -> application.answers().containsKey(field.id()));
    }

    private List<String> list(String service, FormDefinition form, Predicate<FormField> answered) {
        List<String> things = new ArrayList<>(ofCard(service));
        if (things.isEmpty()) {
            things.add(text.get("appointment.bring.identity"));
        }
        form.fields()
                .filter(answered)
                .filter(field -> field.kind() == FieldKind.DOCUMENT || field.kind() == FieldKind.FILE)
                .map(field -> field.label().in(web.getLang()))
                .map(label -> text.of("appointment.bring.original", label))
                .forEach(things::add);
        return things;
    }

    private List<String> ofCard(String service) {
        return ServiceCode.of(service)
                .flatMap(catalogue::service)
                .map(found -> found.parts(CardPart.Kind.NEEDED))
                .orElse(List.of())
                .stream()
                .map(part -> part.text().in(web.getLang()))
                .toList();
    }
}
