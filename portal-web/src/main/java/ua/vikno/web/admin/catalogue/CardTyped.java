package ua.vikno.web.admin.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ua.vikno.catalogue.CardContent;
import ua.vikno.catalogue.CardContent.Citation;
import ua.vikno.catalogue.CardFlaw;
import ua.vikno.catalogue.CardPart;
import ua.vikno.catalogue.CardRefused;
import ua.vikno.catalogue.CardSheet;
import ua.vikno.catalogue.FactSheet;
import ua.vikno.catalogue.Fee;
import ua.vikno.organisation.Term;
import ua.vikno.web.admin.organisation.Option;
import ua.vikno.web.faces.Flaw;
import ua.vikno.web.faces.RefusalWords;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;

/** The fields of a card as they were typed, or as the draft has them: {@code #{cardTyped}}. */
@Named
@RequestScoped
public class CardTyped {

    @Inject
    RefusalWords refusals;

    @Inject
    Texts text;

    @Inject
    WebRequest web;

    private CardSheet sheet;
    private final List<Flaw> flaws = new ArrayList<>();

    /** The fields show a draft. */
    void show(CardContent card) {
        sheet = CardSheet.of(card);
    }

    /** What was typed, which the fields go on showing. */
    CardSheet read() {
        Map<CardPart.Kind, CardSheet.Lines> kinds = new EnumMap<>(CardPart.Kind.class);
        for (CardPart.Kind kind : CardPart.Kind.values()) {
            kinds.put(kind, new CardSheet.Lines(typed("uk-" + kind), typed("en-" + kind)));
        }
        sheet = new CardSheet(kinds, acts(), facts());
        return sheet;
    }

    private FactSheet facts() {
        return new FactSheet(
                typed("fee-kind"),
                typed("fee-amount"),
                typed("fee-name-uk"),
                typed("fee-name-en"),
                typed("fee-note-uk"),
                typed("fee-note-en"),
                typed("term-amount"),
                typed("term-unit"));
    }

    private List<Citation> acts() {
        Set<String> dropped = Set.of(values("drop"));
        List<Citation> acts = new ArrayList<>();
        for (String code : values("cited")) {
            if (!dropped.contains(code)) {
                acts.add(new Citation(code, typed("articles-" + code)));
            }
        }
        web.param("new-act").ifPresent(code -> acts.add(new Citation(code, typed("new-articles"))));
        return acts;
    }

    /** Distinct, as a set wants them. */
    private String[] values(String name) {
        return Optional.ofNullable(web.servletRequest().getParameterValues(name)).stream()
                .flatMap(Arrays::stream)
                .distinct()
                .toArray(String[]::new);
    }

    private String typed(String name) {
        return web.param(name).orElse("");
    }

    /** Says above the fields and beside them why they could not be kept. */
    void refuse(CardRefused refusal) {
        if (refusal.flaws().isEmpty()) {
            flaws.add(new Flaw("", refusals.of(refusal)));
        }
        refusal.flaws().forEach(flaw -> flaws.add(new Flaw(field(flaw), where(flaw) + ": " + words(flaw))));
    }

    private String field(CardFlaw flaw) {
        if (flaw.kind() != null) {
            return flaw.where() + "-" + flaw.kind();
        }
        if (flaw.fact().isPresent()) {
            return flaw.fact().get();
        }
        return sheet.acts().stream().anyMatch(act -> act.act().equals(flaw.where()))
                        && !flaw.where().isEmpty()
                ? "articles-" + flaw.where()
                : "new-act";
    }

    private String where(CardFlaw flaw) {
        if (flaw.fact().isPresent()) {
            return text.get("cards.facts." + flaw.fact().get());
        }
        return flaw.kind() == null
                ? text.get("cards.acts")
                : text.of("cards.field." + flaw.where(), text.get("cards.kind." + flaw.kind()));
    }

    private String words(CardFlaw flaw) {
        return text.get("cards.flaw." + flaw.code());
    }

    public String lines(CardPart.Kind kind, String language) {
        CardSheet.Lines lines = sheet.kinds().get(kind);
        return language.equals("uk") ? lines.uk() : lines.en();
    }

    /** Why a field could not be kept; empty where it could. */
    public String fault(String field) {
        return Flaw.at(flaws, field);
    }

    /** Fee and term as typed. */
    public FactSheet getFacts() {
        return sheet.facts();
    }

    public List<Option> getFeeKinds() {
        return options("cards.fee.", Fee.Kind.values());
    }

    public List<Option> getTermUnits() {
        return options("cards.unit.", Term.Unit.values());
    }

    private List<Option> options(String prefix, Enum<?>... values) {
        return Arrays.stream(values)
                .map(value -> new Option(value.name(), text.get(prefix + value)))
                .toList();
    }

    public List<Citation> getActs() {
        return sheet.acts();
    }

    public List<Flaw> getFlaws() {
        return flaws;
    }

    /** Kinds in the order of the fields. */
    public CardPart.Kind[] getKinds() {
        return CardPart.Kind.values();
    }
}
