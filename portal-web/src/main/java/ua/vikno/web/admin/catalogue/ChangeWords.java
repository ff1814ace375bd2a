package ua.vikno.web.admin.catalogue;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import ua.vikno.catalogue.CardChange;
import ua.vikno.catalogue.CardContent.Citation;
import ua.vikno.catalogue.Catalogue;
import ua.vikno.catalogue.Fee;
import ua.vikno.kernel.Bilingual;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.open.catalogue.ServiceWords;
import ua.vikno.web.open.service.ActWords;

/** What two editions of a card differ in, in words. */
@RequestScoped
public class ChangeWords {

    @EJB
    Catalogue catalogue;

    @Inject
    ActWords laws;

    @Inject
    ServiceWords services;

    @Inject
    Texts text;

    /**
     * A change as pages show it.
     *
     * @param label what has changed
     * @param moved only the order has
     */
    public record Shown(String label, List<String> removed, List<String> added, boolean moved) {}

    List<Shown> of(List<CardChange> changes) {
        return changes.stream().map(this::shown).toList();
    }

    private Shown shown(CardChange change) {
        if (change instanceof CardChange.OfFee fee) {
            return compared(text.get("cards.facts.fee"), lines(fee.before()), lines(fee.after()));
        }
        if (change instanceof CardChange.OfTerm term) {
            return compared(
                    text.get("cards.facts.term"),
                    List.of(services.upTo(term.before())),
                    List.of(services.upTo(term.after())));
        }
        if (change instanceof CardChange.OfActs acts) {
            return new Shown(text.get("cards.acts"), named(acts.removed()), named(acts.added()), acts.moved());
        }
        CardChange.OfParts parts = (CardChange.OfParts) change;
        return new Shown(text.get("cards.kind." + parts.kind()), parts.removed(), parts.added(), parts.moved());
    }

    private static Shown compared(String label, List<String> before, List<String> after) {
        List<String> removed = new ArrayList<>(before);
        removed.removeAll(after);
        List<String> added = new ArrayList<>(after);
        added.removeAll(before);
        return new Shown(label, removed, added, false);
    }

    private List<String> lines(Fee fee) {
        String cost = fee.isTold() ? services.fee(fee) : text.get("service.show.unknown");
        Stream<String> name = fee.name().stream().map(words -> text.of("cards.facts.named", both(words)));
        Stream<String> note = fee.note().stream().map(ChangeWords::both);
        return Stream.concat(Stream.of(cost), Stream.concat(name, note)).toList();
    }

    private static String both(Bilingual words) {
        return words.en().isEmpty() ? words.uk() : words.uk() + " / " + words.en();
    }

    private List<String> named(List<Citation> cited) {
        return catalogue.acts(cited).stream()
                .map(one -> laws.whole(one.act()) + (one.articles().isEmpty() ? "" : ", " + one.articles()))
                .toList();
    }
}
