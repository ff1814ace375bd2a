package ua.vikno.web.office.subject;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ua.vikno.casework.CaseView;
import ua.vikno.registry.CardId;
import ua.vikno.subject.SubjectReading;
import ua.vikno.web.security.Who;

/** The cards of those whose case is open: {@code #{caseSubject.of(file)}}. */
@Named
@RequestScoped
public class CaseSubject {

    private static final String REGISTERING = "administrator,chief";

    @EJB
    SubjectReading reading;

    @Inject
    Who who;

    private List<Way> ways;

    /**
     * A way to a card.
     *
     * @param icon its picture
     * @param label key of its words
     */
    public record Way(CardId card, String icon, String label) {}

    /** Cards of the organisation and its representative, or of the person; none where it is not theirs to see who asks. */
    public List<Way> of(CaseView file) {
        if (ways == null) {
            ways = ways(file);
        }
        return ways;
    }

    private List<Way> ways(CaseView file) {
        List<CardId> cards = who.has(REGISTERING) ? reading.ofCase(file.number()) : List.of();
        if (cards.size() < 2) {
            return cards.stream()
                    .map(card -> new Way(card, "user", "subject.card.of.link"))
                    .toList();
        }
        return List.of(
                new Way(cards.get(0), "building", "subject.organisation.card"),
                new Way(cards.get(1), "user", "subject.organisation.person"));
    }
}
