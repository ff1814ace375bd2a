package ua.vikno.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import ua.vikno.form.FormEntries;
import ua.vikno.kernel.JsonbText;

/** What a form sent after its session had ended; waits beside the draft until the person is back and looks at it. */
@Entity
@Table(schema = "submission", name = "late_typing")
class LateTyping {

    @Id
    @Column(name = "draft_id")
    long draft;

    @Convert(converter = JsonbText.class)
    @Column(nullable = false)
    String entries;

    @Column(nullable = false)
    int step;

    @Column(nullable = false)
    long base;

    @Column(name = "kept_at", nullable = false)
    Instant keptAt;

    protected LateTyping() {}

    LateTyping(long draft) {
        this.draft = draft;
    }

    void keep(FormEntries typed, int reached, long over, Instant now) {
        base = over;
        entries = DraftEntries.of(typed).toJson();
        step = reached;
        keptAt = now;
    }

    /** Follows the draft to another version of its form: these inputs, on this step. */
    void follow(FormEntries fits, int asked) {
        entries = DraftEntries.of(fits).toJson();
        step = asked;
    }

    DraftView.Late view() {
        return new DraftView.Late(step, base, DraftEntries.read(entries).typed());
    }
}
