package ua.vikno.catalogue;

import static ua.vikno.kernel.Jsons.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import ua.vikno.catalogue.CardContent.Citation;
import ua.vikno.kernel.Bilingual;
import ua.vikno.kernel.Money;
import ua.vikno.organisation.Term;

/** A card between its JSON and its meaning. */
final class CardBody {

    private CardBody() {}

    static CardContent read(String body) {
        try (JsonReader reader = JSON.createReader(new StringReader(body))) {
            JsonObject card = reader.readObject();
            List<CardPart> parts = card.getJsonArray("parts").getValuesAs(JsonObject.class).stream()
                    .map(CardBody::part)
                    .toList();
            List<Citation> acts = card.getJsonArray("acts").getValuesAs(JsonObject.class).stream()
                    .map(act -> new Citation(act.getString("act"), act.getString("articles", "")))
                    .toList();
            return new CardContent(parts, acts, facts(card.getJsonObject("facts")));
        }
    }

    private static CardPart part(JsonObject part) {
        return new CardPart(
                CardPart.Kind.valueOf(part.getString("kind")),
                Optional.ofNullable(part.getJsonObject("title")).map(CardBody::words),
                words(part.getJsonObject("text")));
    }

    /** Fee and term alone. */
    static CardFacts facts(String facts) {
        try (JsonReader reader = JSON.createReader(new StringReader(facts))) {
            return facts(reader.readObject());
        }
    }

    private static CardFacts facts(JsonObject facts) {
        JsonObject term = facts.getJsonObject("term");
        return new CardFacts(
                fee(facts.getJsonObject("fee")),
                new Term(term.getInt("amount"), Term.Unit.valueOf(term.getString("unit"))));
    }

    private static Fee fee(JsonObject fee) {
        Fee.Kind kind = Fee.Kind.valueOf(fee.getString("kind"));
        JsonNumber kopiykas = fee.getJsonNumber("kopiykas");
        BigDecimal free = kind == Fee.Kind.FREE ? BigDecimal.ZERO : null;
        return new Fee(
                kind,
                kopiykas == null ? free : new Money(kopiykas.longValueExact()).hryvnias(),
                Optional.ofNullable(fee.getJsonObject("name")).map(CardBody::words),
                Optional.ofNullable(fee.getJsonObject("note")).map(CardBody::words));
    }

    private static Bilingual words(JsonObject words) {
        return new Bilingual(words.getString("uk"), words.getString("en", ""));
    }

    static String write(CardContent card) {
        JsonArrayBuilder parts = JSON.createArrayBuilder();
        card.parts().forEach(part -> parts.add(json(part)));
        JsonArrayBuilder acts = JSON.createArrayBuilder();
        card.acts()
                .forEach(act -> acts.add(
                        JSON.createObjectBuilder().add("act", act.act()).add("articles", act.articles())));
        return JSON.createObjectBuilder()
                .add("parts", parts)
                .add("acts", acts)
                .add("facts", json(card.facts()))
                .build()
                .toString();
    }

    private static JsonObjectBuilder json(CardPart part) {
        JsonObjectBuilder json =
                JSON.createObjectBuilder().add("kind", part.kind().name());
        part.title().ifPresent(title -> json.add("title", json(title)));
        return json.add("text", json(part.text()));
    }

    private static JsonObjectBuilder json(CardFacts facts) {
        Fee fee = facts.fee();
        JsonObjectBuilder json =
                JSON.createObjectBuilder().add("kind", fee.kind().name());
        if (fee.kind() == Fee.Kind.AMOUNT) {
            json.add("kopiykas", Money.ofHryvnias(fee.amount()).kopiykas());
        }
        fee.name().ifPresent(name -> json.add("name", json(name)));
        fee.note().ifPresent(note -> json.add("note", json(note)));
        return JSON.createObjectBuilder()
                .add("fee", json)
                .add(
                        "term",
                        JSON.createObjectBuilder()
                                .add("amount", facts.term().amount())
                                .add("unit", facts.term().unit().name()));
    }

    private static JsonObjectBuilder json(Bilingual words) {
        return JSON.createObjectBuilder().add("uk", words.uk()).add("en", words.en());
    }

    /** What a card that cites this act contains, for a search by {@code @>}. */
    static String citing(String act) {
        JsonArrayBuilder acts =
                JSON.createArrayBuilder().add(JSON.createObjectBuilder().add("act", act));
        return JSON.createObjectBuilder().add("acts", acts).build().toString();
    }
}
