package ua.vikno.web.open.service;

import java.util.List;
import ua.vikno.catalogue.CardContent;
import ua.vikno.catalogue.CardPart;
import ua.vikno.catalogue.CitedAct;
import ua.vikno.kernel.Bilingual;

/** An information card as pages show it, whether it holds or is being written. */
public final class ShownCard {

    private final CardContent content;
    private final List<CitedAct> acts;

    public ShownCard(CardContent content, List<CitedAct> acts) {
        this.content = content;
        this.acts = List.copyOf(acts);
    }

    /** What one gets, in a sentence; null where the card does not say. */
    public Bilingual getSummary() {
        return first(CardPart.Kind.SUMMARY);
    }

    /** The same in easy words; null where the card does not say. */
    public Bilingual getEasy() {
        return first(CardPart.Kind.EASY);
    }

    private Bilingual first(CardPart.Kind kind) {
        return content.parts(kind).stream().map(CardPart::text).findFirst().orElse(null);
    }

    public List<CardPart> getConditions() {
        return content.parts(CardPart.Kind.CONDITION);
    }

    public List<CardPart> getNeeded() {
        return content.parts(CardPart.Kind.NEEDED);
    }

    public List<CardPart> getWays() {
        return content.parts(CardPart.Kind.WAY);
    }

    public List<CardPart> getSteps() {
        return content.parts(CardPart.Kind.STEP);
    }

    /** How the fee is paid. */
    public List<CardPart> getPayment() {
        return content.parts(CardPart.Kind.FEE);
    }

    /** Who pays nothing or less. */
    public List<CardPart> getExemptions() {
        return content.parts(CardPart.Kind.EXEMPTION);
    }

    /** What is to know about the term. */
    public List<CardPart> getTerms() {
        return content.parts(CardPart.Kind.TERM);
    }

    public List<CardPart> getRefusals() {
        return content.parts(CardPart.Kind.REFUSAL);
    }

    public List<CardPart> getResults() {
        return content.parts(CardPart.Kind.RESULT);
    }

    /** Ways to receive the result. */
    public List<CardPart> getReceiving() {
        return content.parts(CardPart.Kind.RECEIVING);
    }

    public List<CardPart> getAppeals() {
        return content.parts(CardPart.Kind.APPEAL);
    }

    public List<CitedAct> getActs() {
        return acts;
    }
}
