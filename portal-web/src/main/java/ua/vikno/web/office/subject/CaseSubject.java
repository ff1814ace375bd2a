package ua.vikno.web.office.subject;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import ua.vikno.registry.CardId;
import ua.vikno.subject.SubjectReading;
import ua.vikno.web.security.Who;

/** The card of the person whose case is open: {@code #{caseSubject.of(file.number)}}. */
@Named
@RequestScoped
public class CaseSubject {

    private static final String REGISTERING = "administrator,chief";

    @EJB
    SubjectReading reading;

    @Inject
    Who who;

    /** The number of their card; null where it is not theirs to see who asks. */
    public CardId of(String number) {
        return who.has(REGISTERING) ? reading.ofCase(number).orElse(null) : null;
    }
}
