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

/** A version of a form as it was published. It is read for ever and never changed; the database refuses to. */
@Entity
@Table(schema = "form", name = "definition")
class PublishedForm {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(nullable = false)
    String code;

    @Column(nullable = false)
    int version;

    @Convert(converter = JsonbText.class)
    @Column(nullable = false)
    String body;

    @Column(name = "published_at", nullable = false)
    Instant publishedAt;

    protected PublishedForm() {}
}
