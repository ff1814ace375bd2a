package ua.vikno.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A question that is to be answered anew, and what is wrong with its answer. */
@Embeddable
class CorrectionMark {

    @Column(nullable = false)
    int position;

    @Column(name = "field_id", nullable = false)
    String field;

    @Column(nullable = false)
    String words;

    protected CorrectionMark() {}

    CorrectionMark(int position, String field, String words) {
        this.position = position;
        this.field = field;
        this.words = words;
    }
}
