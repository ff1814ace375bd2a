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

    /** The service as its card of a day told it: what was ordered keeps the fee and the term of its day. */
    @PermitAll
    public Optional<ServiceView> service(ServiceCode code, LocalDate day) {
        return services.byCode(code, day);
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

    /** The service of this code, if it is ordered here and then wants the person at a desk. */
    @PermitAll
    public Optional<ServiceId> booked(ServiceCode code) {
        return services.booked(code);
    }

    /** Only what it costs and how long it takes today. */
    @PermitAll
    public Optional<CardFacts> facts(ServiceCode code) {
        return services.facts(code, today());
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
        return acts(card.acts());
    }

    /** The acts of these citations, in their order; what is no act is left out. */
    @PermitAll
    public List<CitedAct> acts(List<CardContent.Citation> cited) {
        Map<String, ActView> known =
                acts.of(cited.stream().map(CardContent.Citation::act).toList());
        return cited.stream()
                .filter(one -> known.containsKey(one.act()))
                .map(one -> new CitedAct(known.get(one.act()), one.articles()))
                .toList();
    }

    /** The code that a service has now, of one that it had before. */
    @PermitAll
    public Optional<ServiceCode> movedTo(ServiceCode old) {
        return moved.target(old.value());
    }

    /** How many services an office of a centre takes people for today. */
    @PermitAll
    public long offeredAt(long office, long centre) {
        return services.offeredAt(office, centre, today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
