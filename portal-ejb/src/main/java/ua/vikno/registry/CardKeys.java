package ua.vikno.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import ua.vikno.kernel.PersonName;
import ua.vikno.kernel.SearchText;

/** What a card is found by, written beside it whenever it learns something. */
@ApplicationScoped
class CardKeys {

    private static final int LONGEST = 500;

    /** In order, so that two registrations at once never wait for each other in a ring. */
    private static final String NEW_WORDS = "insert into registry.name_word (word)"
            + " select distinct t.word from unnest(string_to_array(?1, ' ')) t (word) order by t.word"
            + " on conflict (word) do nothing";

    private static final String WORDS = "insert into registry.card_words (card_id, words, begins)"
            + " select ?1, array_agg(w.id order by t.place), registry.beginnings(array_agg(w.word))"
            + " from unnest(string_to_array(?2, ' ')) with ordinality t (word, place)"
            + " join registry.name_word w on w.word = t.word"
            + " on conflict (card_id) do update set words = excluded.words, begins = excluded.begins";

    private static final String NEW_STREET =
            "insert into registry.street (wording) values (?1) on conflict (wording) do nothing";

    private static final String CONTACT = "insert into registry.contact"
            + " (card_id, kind, value, key, street_id, house, last_used)"
            + " values (?1, ?2, ?3, ?4, (select s.id from registry.street s where s.wording = ?5), ?6, ?7)"
            + " on conflict (card_id, kind, key)"
            + " do update set last_used = greatest(contact.last_used, excluded.last_used), value = excluded.value";

    @PersistenceContext
    EntityManager em;

    /** Folded words of a person's name, in order. */
    static List<String> words(PersonName name) {
        return SearchText.allWords(name.full());
    }

    /** The same of both names of an organisation, without its legal form. */
    static List<String> words(OrganisationName name) {
        return List.of(name.key().split(" "));
    }

    /** The register knows the words of both names from now on. */
    public void know(List<String> first, List<String> second) {
        List<String> words = Stream.concat(first.stream(), second.stream()).toList();
        if (!words.isEmpty()) {
            em.createNativeQuery(NEW_WORDS)
                    .setParameter(1, String.join(" ", words))
                    .executeUpdate();
        }
    }

    /** The words by which the card is found from now on. */
    public void name(long card, List<String> words) {
        if (!words.isEmpty()) {
            know(words, List.of());
            em.createNativeQuery(WORDS)
                    .setParameter(1, card)
                    .setParameter(2, String.join(" ", words))
                    .executeUpdate();
        }
    }

    /** Ways to reach the person, used at this moment. */
    public void contacts(long card, PersonFacts facts, Instant at) {
        contact(card, "PHONE", facts.phone(), facts.phone(), at);
        contact(card, "EMAIL", facts.email(), facts.email().toLowerCase(Locale.ROOT), at);
        address(card, "ADDRESS", facts.address(), at);
        address(card, "PLACE", facts.place(), at);
    }

    /** The same of an organisation. */
    public void contacts(long card, OrganisationFacts facts, Instant at) {
        contact(card, "PHONE", facts.phone(), facts.phone(), at);
        contact(card, "EMAIL", facts.email(), facts.email().toLowerCase(Locale.ROOT), at);
        address(card, "ADDRESS", facts.address(), at);
        address(card, "PLACE", facts.place(), at);
    }

    private void contact(long card, String kind, String value, String key, Instant at) {
        if (!value.isBlank()) {
            write(card, kind, value, key, new ResidenceWords("", ""), at);
        }
    }

    private void address(long card, String kind, String address, Instant at) {
        if (address.isBlank()) {
            return;
        }
        ResidenceWords words = ResidenceWords.of(address);
        if (!words.street().isEmpty()) {
            em.createNativeQuery(NEW_STREET).setParameter(1, words.street()).executeUpdate();
        }
        write(card, kind, address, SearchText.of(address), words, at);
    }

    private void write(long card, String kind, String value, String key, ResidenceWords words, Instant at) {
        em.createNativeQuery(CONTACT)
                .setParameter(1, card)
                .setParameter(2, kind)
                .setParameter(3, cut(value.strip().replace("\0", "")))
                .setParameter(4, cut(key))
                .setParameter(5, words.street())
                .setParameter(6, words.house())
                .setParameter(7, Timestamp.from(at))
                .executeUpdate();
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
