package ua.vikno.catalogue;

import java.util.List;
import ua.vikno.kernel.BusinessException;

/** What an editor asked of a card or an act cannot be done; the reason, or the flaws, say what is wrong. */
public class CardRefused extends BusinessException {

    private final transient List<CardFlaw> flaws;

    /**
     * A refusal.
     *
     * @param reason names the message {@code cards.refused.<reason>}
     */
    public CardRefused(String reason, Object... arguments) {
        super("cards.refused." + reason, arguments);
        flaws = List.of();
    }

    /** A card that cannot be kept as typed. */
    public CardRefused(List<CardFlaw> flaws) {
        super("cards.refused.flaws");
        this.flaws = List.copyOf(flaws);
    }

    /** What is wrong with single fields. */
    public List<CardFlaw> flaws() {
        return flaws == null ? List.of() : flaws;
    }
}
