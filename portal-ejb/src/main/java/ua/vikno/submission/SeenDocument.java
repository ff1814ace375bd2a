package ua.vikno.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The identity paper that a visitor showed at the desk; both empty where the person applied from their cabinet. */
@Embeddable
public class SeenDocument {

    @Column(name = "seen_kind", nullable = false)
    private String kind;

    @Column(name = "seen_number", nullable = false)
    private String number;

    protected SeenDocument() {}

    /**
     * A paper that was seen.
     *
     * @param kind code of a {@link ua.vikno.form.DocumentType}
     * @param number series and number as the paper bears them
     */
    public SeenDocument(String kind, String number) {
        this.kind = kind;
        this.number = number;
    }

    static SeenDocument none() {
        return new SeenDocument("", "");
    }

    public String kind() {
        return kind;
    }

    public String number() {
        return number;
    }

    /** The number where the paper is an internal passport, by which subject cards are told apart; null otherwise. */
    public String passport() {
        return kind.equals("idCard") || kind.equals("booklet") ? number : null;
    }
}
