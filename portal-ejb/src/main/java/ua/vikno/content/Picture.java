package ua.vikno.content;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A picture of a centre. Never changed. */
@Entity(name = "ContentPicture")
@Table(schema = "content", name = "picture")
class Picture {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(name = "centre_id", nullable = false)
    long centre;

    @Column(nullable = false)
    int width;

    @Column(nullable = false)
    int height;

    @Column(name = "added_at", nullable = false)
    Instant addedAt;

    @Column(name = "added_by", nullable = false)
    String addedBy;

    protected Picture() {}

    Picture(long centre, int width, int height, Instant addedAt, String addedBy) {
        this.centre = centre;
        this.width = width;
        this.height = height;
        this.addedAt = addedAt;
        this.addedBy = addedBy;
    }
}
