package ua.vikno.catalogue;

import java.util.List;
import java.util.Optional;
import ua.vikno.kernel.Bilingual;
import ua.vikno.organisation.Term;

/**
 * A service as its page shows it.
 *
 * @param providerId id of the provider in {@code organisation}
 * @param provider who provides it (субʼєкт надання)
 * @param term how long it takes at most, by the card that holds
 * @param fee what it costs, by the card that holds
 * @param extraterritorial may be asked for by people registered anywhere in the country
 * @param basis acts of law as the source names them, in Ukrainian; empty where they are not known yet
 * @param training comes from the project's training data, not from a real centre
 * @param orderable can be ordered on this portal today
 * @param desks where it can be asked for in person today
 * @param card the information card in force; parts nobody has written are absent
 */
public record ServiceView(
        ServiceId id,
        ServiceCode code,
        Bilingual name,
        SphereView sphere,
        long providerId,
        Bilingual provider,
        Applicant applicant,
        Term term,
        Fee fee,
        Channel channel,
        boolean extraterritorial,
        ResultKind resultKind,
        String basis,
        boolean training,
        boolean orderable,
        Desks desks,
        ServiceCard card) {

    /** The service as people will see it once the card says this. */
    public ServiceView once(CardContent content) {
        return new ServiceView(
                id,
                code,
                name,
                sphere,
                providerId,
                provider,
                applicant,
                content.facts().term(),
                content.facts().fee(),
                channel,
                extraterritorial,
                resultKind,
                basis,
                training,
                orderable,
                desks,
                new ServiceCard(card.edition(), card.from(), content));
    }

    /** All items of one kind, in order. */
    public List<CardPart> parts(CardPart.Kind kind) {
        return card.content().parts(kind);
    }

    /** The first item of a kind, where somebody has written it. */
    public Optional<CardPart> part(CardPart.Kind kind) {
        return parts(kind).stream().findFirst();
    }
}
