package ua.vikno.registry;

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

/** A decision that two cards are one person's. It stands until it is undone, and is kept then too. */
@Entity
@Table(schema = "registry", name = "merge")
@NamedQuery(
        name = "Merge.ofCards",
        query = "select m from Merge m where m.kept in :ids or m.merged in :ids order by m.id desc")
class Merge {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "kept_id", nullable = false)
    private long kept;

    @Column(name = "merged_id", nullable = false)
    private long merged;

    @Column(name = "merged_by", nullable = false)
    private long mergedBy;

    @Column(name = "merged_by_name", nullable = false)
    private String mergedByName;

    @Column(name = "merged_at", nullable = false)
    private Instant mergedAt;

    @Column(name = "undone_by")
    private Long undoneBy;

    @Column(name = "undone_by_name")
    private String undoneByName;

    @Column(name = "undone_at")
    private Instant undoneAt;

    @Version
    @Column(nullable = false)
    private int version;

    protected Merge() {}

    Merge(CardId kept, CardId merged, Actor by, Instant at) {
        this.kept = kept.value();
        this.merged = merged.value();
        this.mergedBy = by.account();
        this.mergedByName = by.name();
        this.mergedAt = at;
    }

    /** It turned out that they are two people's after all. */
    void undo(Actor by, Instant at) {
        if (undoneAt != null) {
            throw new AlreadyParted();
        }
        undoneBy = by.account();
        undoneByName = by.name();
        undoneAt = at;
    }

    long kept() {
        return kept;
    }

    long merged() {
        return merged;
    }

    MergeView view() {
        return new MergeView(id, new CardId(kept), new CardId(merged), mergedByName, mergedAt, undoneByName, undoneAt);
    }
}
