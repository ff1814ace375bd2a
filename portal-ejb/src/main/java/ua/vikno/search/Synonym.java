package ua.vikno.search;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Words that people type for one thing, and how it is called here. */
@Entity
@Table(schema = "search", name = "synonym")
@NamedQuery(name = "Synonym.all", query = "select s from Synonym s order by s.meaning")
@NamedQuery(name = "Synonym.withMeaning", query = "select s from Synonym s where s.meaning = :meaning")
class Synonym {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    /** Several, divided by commas. */
    @Column(nullable = false)
    String typed;

    @Column(nullable = false)
    String meaning;

    @Version
    @Column(nullable = false)
    long version;

    protected Synonym() {}

    Synonym(KeepSynonym kept) {
        change(kept);
    }

    final void change(KeepSynonym kept) {
        meaning = kept.meaning().strip().replaceAll("\\s+", " ");
        typed = pieces(kept.typed()).stream().distinct().collect(Collectors.joining(", "));
    }

    List<SynonymWords> words() {
        return pieces(typed).stream()
                .map(word -> new SynonymWords(word, meaning))
                .toList();
    }

    SynonymView view() {
        return new SynonymView(id, typed, meaning);
    }

    private static List<String> pieces(String typed) {
        return Arrays.stream(typed.split("[,;\\n]"))
                .map(word -> word.strip().replaceAll("\\s+", " "))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
