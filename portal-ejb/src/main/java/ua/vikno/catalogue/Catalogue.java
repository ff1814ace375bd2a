package ua.vikno.catalogue;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Single services of the site's own community, for everyone. */
@Stateless
public class Catalogue {

    @Inject
    Services services;

    @Inject
    LawBooks acts;

    @Inject
    MovedCodes moved;

    @Inject
    Clock clock;

    /** The service with this code, with what its information card in force says. */
    @PermitAll
    public Optional<ServiceView> service(ServiceCode code) {
        return services.byCode(code, today());
    }

    /** The same by the identity that other features keep. */
    @PermitAll
    public Optional<ServiceView> service(ServiceId id) {
        return services.byId(id, today());
    }

    /** Only what it is called: a page of a form asks for this alone, and at every step. */
    @PermitAll
    public Optional<ServiceName> name(ServiceId id) {
        return services.name(id);
    }

    /** Up to three services of the same sphere that end in the same kind of result. */
    @PermitAll
    public List<ServiceSummary> related(ServiceId id) {
        return services.related(id, today());
    }

    /** Services by their codes; a code that no service has is left out. One statement. */
    @PermitAll
    public Map<ServiceCode, ServiceSummary> summaries(Collection<ServiceCode> codes) {
        return services.summaries(codes, today()).stream()
                .collect(Collectors.toMap(ServiceSummary::code, Function.identity()));
    }

    /** The acts that a card cites, in its order. */
    @PermitAll
    public List<CitedAct> acts(CardContent card) {
        Map<String, ActView> known =
                acts.of(card.acts().stream().map(CardContent.Citation::act).toList());
        return card.acts().stream()
                .filter(cited -> known.containsKey(cited.act()))
                .map(cited -> new CitedAct(known.get(cited.act()), cited.articles()))
                .toList();
    }

    /** The code that a service has now, of one that it had before. */
    @PermitAll
    public Optional<ServiceCode> movedTo(ServiceCode old) {
        return moved.target(old.value());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
