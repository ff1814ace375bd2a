package ua.vikno.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.Optional;
import ua.vikno.kernel.PhoneNumber;
import ua.vikno.registry.OrganisationFacts;
import ua.vikno.registry.OrganisationName;
import ua.vikno.registry.PersonFacts;
import ua.vikno.registry.SubjectKind;
import ua.vikno.submission.ApplicationView;
import ua.vikno.submission.OrderedPlace;

/** Which organisation an application is of: the form says so by the meaning {@code organisation} of a field. */
@ApplicationScoped
class OnBehalf {

    @Inject
    AnswerReading answers;

    /**
     * What the application says of the organisation; empty where the person applies for themselves. Where it names no telephone
     * or e-mail address of the organisation, the representative's lead to it.
     */
    public Optional<OrganisationFacts> facts(ApplicationView application, PersonFacts representative) {
        return answers.organisation(application)
                .filter(named -> !named.getString("name", "").isBlank())
                .flatMap(named -> OrganisationFacts.kind(named.getString("code", ""))
                        .map(kind -> facts(application, kind, named, representative)));
    }

    private OrganisationFacts facts(
            ApplicationView application, SubjectKind kind, JsonObject named, PersonFacts representative) {
        return new OrganisationFacts(
                kind,
                named.getString("code"),
                OrganisationName.of(named.getString("name"), kind),
                answers.text(application, "organisation.head").orElse(""),
                answers.text(application, "organisation.phone")
                        .flatMap(PhoneNumber::parse)
                        .map(PhoneNumber::value)
                        .orElse(representative.phone()),
                answers.text(application, "organisation.email").orElse(representative.email()),
                answers.address(application, "organisation.address").orElse(""),
                application.at().map(OrderedPlace::address).orElse(""));
    }
}
