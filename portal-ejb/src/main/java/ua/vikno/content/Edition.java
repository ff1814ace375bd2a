package ua.vikno.content;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import ua.vikno.kernel.Actor;

/** What one saving wrote. Never changed. */
@Entity(name = "ContentEdition")
@Table(schema = "content", name = "edition")
@NamedQuery(
        name = "ContentEdition.one",
        query = "select e from ContentEdition e where e.piece = :piece and e.number = :number")
@NamedQuery(
        name = "ContentEdition.ofPiece",
        query = "select e from ContentEdition e where e.piece = :piece order by e.number desc")
class Edition {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(name = "piece_id", nullable = false)
    long piece;

    @Column(nullable = false)
    int number;

    @Column(name = "title_uk", nullable = false)
    String titleUk;

    @Column(name = "title_en", nullable = false)
    String titleEn;

    @Column(name = "lead_uk", nullable = false)
    String leadUk;

    @Column(name = "lead_en", nullable = false)
    String leadEn;

    @Column(name = "body_uk", nullable = false)
    String bodyUk;

    @Column(name = "body_en", nullable = false)
    String bodyEn;

    @Column(nullable = false)
    String service;

    @Column(nullable = false)
    String url;

    @Column(nullable = false)
    int position;

    @Column(name = "picture_id")
    Long picture;

    @Column(name = "alt_uk", nullable = false)
    String altUk;

    @Column(name = "alt_en", nullable = false)
    String altEn;

    @Column(name = "account_id", nullable = false)
    long account;

    @Column(nullable = false)
    String author;

    @Column(name = "made_at", nullable = false)
    Instant madeAt;

    Integer restored;

    protected Edition() {}

    Edition(Piece piece, PieceEdit edit, Actor by, Integer restored) {
        this.piece = piece.id;
        this.number = piece.edition;
        this.titleUk = edit.title().uk();
        this.titleEn = edit.title().en();
        this.leadUk = edit.lead().uk();
        this.leadEn = edit.lead().en();
        this.bodyUk = edit.body().uk();
        this.bodyEn = edit.body().en();
        this.service = edit.service();
        this.url = edit.url();
        this.position = edit.position();
        this.picture = edit.picture();
        this.altUk = edit.alt().uk();
        this.altEn = edit.alt().en();
        this.account = by.account();
        this.author = by.name();
        this.madeAt = piece.changedAt;
        this.restored = restored;
    }

    PieceEdit words() {
        return new PieceEdit(
                new Wording(titleUk, titleEn),
                new Wording(leadUk, leadEn),
                new Wording(bodyUk, bodyEn),
                service,
                url,
                position,
                picture,
                new Wording(altUk, altEn));
    }

    EditionView view() {
        return new EditionView(number, words(), account == 0 ? "" : author, madeAt, restored);
    }
}
