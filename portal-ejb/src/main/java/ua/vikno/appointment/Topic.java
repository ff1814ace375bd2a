package ua.vikno.appointment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import ua.vikno.kernel.Bilingual;

/** What people come for. */
@Entity
@Table(schema = "appointment", name = "topic")
@NamedQuery(name = "Topic.ofCentre", query = "select t from Topic t where t.centre = :centre order by t.id")
class Topic {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(name = "centre_id", nullable = false)
    long centre;

    @Column(name = "name_uk", nullable = false)
    String nameUk;

    @Column(name = "name_en", nullable = false)
    String nameEn;

    int minutes;

    boolean general;

    @Column(nullable = false)
    String letter;

    @Column(name = "residents_only", nullable = false)
    boolean residentsOnly;

    @Version
    long version;

    protected Topic() {}

    Topic(long centre, Bilingual name, int minutes, boolean general, String letter, boolean residentsOnly) {
        this.centre = centre;
        this.nameUk = name.uk();
        this.nameEn = name.en();
        this.minutes = minutes;
        this.general = general;
        this.letter = letter;
        this.residentsOnly = residentsOnly;
    }

    TopicView view() {
        return new TopicView(id, centre, new Bilingual(nameUk, nameEn), minutes, general);
    }

    /** As the chief wants it from now on. */
    void follow(SaveTopic asked) {
        nameUk = asked.nameUk();
        nameEn = asked.nameEn();
        minutes = asked.minutes();
        residentsOnly = asked.residentsOnly();
    }
}
