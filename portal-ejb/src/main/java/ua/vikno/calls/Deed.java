package ua.vikno.calls;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One thing done in a call. */
@Entity(name = "CallDeed")
@Table(schema = "calls", name = "deed")
class Deed {

    private static final int LONGEST_ABOUT = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(name = "call_id", nullable = false)
    long call;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    DeedKind kind;

    @Column(nullable = false)
    String ref;

    @Column(nullable = false)
    String about;

    @Column(nullable = false)
    Instant at;

    protected Deed() {}

    Deed(Call call, DeedKind kind, Object ref, String about, Instant at) {
        this.call = call.id;
        this.kind = kind;
        this.ref = String.valueOf(ref);
        this.about = about.length() <= LONGEST_ABOUT ? about : about.substring(0, LONGEST_ABOUT);
        this.at = at;
    }

    DeedView view() {
        return new DeedView(kind, ref, about, at);
    }
}
