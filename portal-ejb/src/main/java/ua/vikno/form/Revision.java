package ua.vikno.form;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import ua.vikno.kernel.JsonbText;

/** What a working copy was before an act. */
@Entity
@Table(schema = "form", name = "revision")
class Revision {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(name = "copy_id", nullable = false)
    long copy;

    @Column(nullable = false)
    int number;

    @Convert(converter = JsonbText.class)
    @Column(nullable = false)
    String body;

    @Column(nullable = false)
    String act;

    @Column(nullable = false)
    String subject;

    @Column(nullable = false)
    long staff;

    @Column(nullable = false)
    String name;

    @Column(name = "made_at", nullable = false)
    Instant madeAt;

    protected Revision() {}

    Revision(WorkingCopy before, String act, String subject, FormAuthor by, Instant now) {
        this.copy = before.id;
        this.number = before.acts + 1;
        this.body = before.body;
        this.act = act;
        this.subject = subject;
        this.staff = by.staff;
        this.name = by.name;
        this.madeAt = now;
    }

    WorkingCopyView.Act view() {
        return new WorkingCopyView.Act(act, subject, name, madeAt);
    }
}
