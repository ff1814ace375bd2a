package ua.vikno.form;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import ua.vikno.kernel.NotFound;

/** Forms of services. They are open to all: a form says what is asked, not what was answered. */
@Stateless
public class Forms {

    /** Code of the form of services that have none of their own. */
    public static final String COMMON = "common";

    @Inject
    PublishedForms forms;

    /** The form a service is ordered with now: its own, else the common one. */
    @PermitAll
    public Optional<FormDefinition> ofService(String serviceCode) {
        return forms.newest(serviceCode).or(() -> forms.newest(COMMON));
    }

    /**
     * A version of a form, however old.
     *
     * @throws NotFound there has never been one
     */
    @PermitAll
    public FormDefinition version(String code, int version) {
        return forms.version(code, version).orElseThrow(() -> new NotFound("form.notFound"));
    }
}
