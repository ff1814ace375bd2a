package ua.vikno.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import ua.vikno.kernel.Actor;

/** What a clerk wrote on a card. */
@Entity
@Table(schema = "registry", name = "note")
@NamedQuery(name = "Note.ofCards", query = "select n from Note n where n.card in :ids order by n.id desc")
class Note {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "card_id", nullable = false)
    private long card;

    @Column(nullable = false)
    private String words;

    @Column(name = "written_by", nullable = false)
    private long writtenBy;

    @Column(name = "writer_name", nullable = false)
    private String writerName;

    @Column(name = "written_at", nullable = false)
    private Instant writtenAt;

    protected Note() {}

    Note(CardId card, String words, Actor by, Instant at) {
        this.card = card.value();
        this.words = words;
        this.writtenBy = by.account();
        this.writerName = by.name();
        this.writtenAt = at;
    }

    NoteView view() {
        return new NoteView(words, writerName, writtenAt);
    }
}
