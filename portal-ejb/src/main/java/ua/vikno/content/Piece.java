package ua.vikno.content;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** A piece of the site's content. Its words are in its editions; it only knows the newest of them. */
@Entity(name = "ContentPiece")
@Table(schema = "content", name = "piece")
class Piece {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(name = "centre_id", nullable = false)
    long centre;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    ContentKind kind;

    @Column(nullable = false)
    String slug;

    @Column(nullable = false)
    boolean training;

    @Column(nullable = false)
    int edition;

    Instant dated;

    @Column(name = "changed_at", nullable = false)
    Instant changedAt;

    @Version
    @Column(nullable = false)
    long version;

    protected Piece() {}

    Piece(long centre, ContentKind kind, String slug, boolean training, Instant now) {
        this.centre = centre;
        this.kind = kind;
        this.slug = slug;
        this.training = training;
        this.edition = 1;
        this.changedAt = now;
    }

    /** Its name in addresses, while nobody has seen it. */
    void rename(String name) {
        slug = name;
    }

    /** Makes room for the next edition. */
    int next(Instant now) {
        edition++;
        changedAt = now;
        return edition;
    }

    /** It will be shown from this moment on; what people have already seen keeps its day. */
    void showFrom(Instant from, Instant now) {
        if (dated == null || dated.isAfter(now)) {
            dated = from;
        }
        changedAt = now;
    }

    /** It is shown no more; what nobody has seen yet has no day. */
    void withdraw(Instant now) {
        if (dated != null && dated.isAfter(now)) {
            dated = null;
        }
        changedAt = now;
    }

    /** Refuses an act made over an older state of the piece. */
    void require(long seen) {
        if (version != seen) {
            throw new PieceChangedMeanwhile();
        }
    }
}
