package ua.vikno.content;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import ua.vikno.kernel.Actor;

/** Which edition of a piece is shown from when until when. The database keeps two from standing at once. */
@Entity(name = "ContentPublication")
@Table(schema = "content", name = "publication")
@NamedQuery(
        name = "ContentPublication.ofPiece",
        query = "select p from ContentPublication p where p.piece = :piece order by p.fromAt desc, p.id desc")
@NamedQuery(
        name = "ContentPublication.notEnded",
        query = "select p from ContentPublication p where p.piece = :piece and (p.untilAt is null or p.untilAt > :now)"
                + " order by p.fromAt")
class Publication {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(name = "piece_id", nullable = false)
    long piece;

    @Column(nullable = false)
    int number;

    @Column(name = "from_at", nullable = false)
    Instant fromAt;

    @Column(name = "until_at")
    Instant untilAt;

    @Column(name = "account_id", nullable = false)
    long account;

    @Column(nullable = false)
    String publisher;

    @Column(name = "announced_at")
    Instant announcedAt;

    @Version
    @Column(nullable = false)
    long version;

    protected Publication() {}

    Publication(Piece piece, Instant from, Instant until, Actor by, Instant now) {
        this.piece = piece.id;
        this.number = piece.edition;
        this.fromAt = from;
        this.untilAt = until;
        this.account = by.account();
        this.publisher = by.name();
        this.announcedAt = from.isAfter(now) ? null : now;
    }

    /** It ends now, before it would. */
    void endAt(Instant end) {
        untilAt = end;
    }

    PublicationView view() {
        return new PublicationView(number, fromAt, untilAt, account == 0 ? "" : publisher);
    }
}
