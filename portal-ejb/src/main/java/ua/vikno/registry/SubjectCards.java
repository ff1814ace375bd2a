package ua.vikno.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import ua.vikno.kernel.CurrentActor;
import ua.vikno.kernel.NotFound;

/** What stands on a person's cards and what is decided about them, for the features above, which have checked who acts and keep the trail. */
@ApplicationScoped
public class SubjectCards {

    @Inject
    CardRows rows;

    @Inject
    Cards cards;

    @Inject
    Redirects redirects;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** Every way to reach the person, the last used first. */
    public List<ContactView> contacts(Subject subject) {
        return rows.contacts(subject.ids());
    }

    /** What clerks wrote, the latest first. */
    public List<NoteView> notes(Subject subject) {
        return rows.notes(subject.ids());
    }

    /** Decisions about these cards, undone ones too, the latest first. */
    public List<MergeView> merges(Subject subject) {
        return rows.merges(subject.ids());
    }

    /** The acting staff member writes on a card. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void note(CardId card, String words) {
        rows.add(new Note(card, words, actor.get(), clock.instant()));
    }

    /** Other cards that may be the same subject's, the likest names first. */
    public List<Alike> alike(Subject subject) {
        List<Long> ids = subject.ids();
        List<Card> own = new ArrayList<>(cards.all(ids));
        own.sort(Comparator.comparing(
                (Card card) -> card.id().value() != subject.id().value()));
        Set<String> numbers = new LinkedHashSet<>();
        own.forEach(card -> numbers.addAll(card.alikeNumbers()));
        Card standing = own.get(0);
        return standing.kind().isOrganisation()
                ? rows.alikeOrganisations(ids, standing.nameKey(), standing.kind(), numbers)
                : rows.alike(ids, standing.nameKey(), subject.card().birthDate(), numbers);
    }

    /**
     * From now on the first card stands for the second and for all that stood behind it. What belongs to the second keeps its
     * number.
     *
     * @throws AlreadyMerged another card stands for one of them
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void merge(CardId kept, CardId merged) {
        redirects.hold();
        boolean standing = redirects.root(kept.value()) == kept.value()
                && redirects.root(merged.value()) == merged.value()
                && !kept.equals(merged);
        if (!standing) {
            throw new AlreadyMerged();
        }
        rows.add(new Merge(kept, merged, actor.get(), clock.instant()));
        redirects.lead(merged.value(), kept.value());
    }

    /**
     * Undoes a decision about these cards: the merged one stands for itself again.
     *
     * @throws NotFound there is none of this id about them
     * @throws AlreadyParted somebody was faster
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public CardId part(Subject subject, long decision) {
        redirects.hold();
        Merge found = rows.merge(decision)
                .filter(merge -> subject.ids().contains(merge.kept()))
                .orElseThrow(() -> new NotFound("subject.error.not-found"));
        found.undo(actor.get(), clock.instant());
        rows.flush();
        redirects.part(found.merged());
        return new CardId(found.merged());
    }
}
