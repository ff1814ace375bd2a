package ua.vikno.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import ua.vikno.kernel.Bilingual;

/** What people ask about. It is retired, never deleted: what was counted names it. */
@Entity(name = "ConsultationTopic")
@Table(schema = "consultation", name = "topic")
@NamedQuery(
        name = "ConsultationTopic.ofCentre",
        query = "select t from ConsultationTopic t where t.centre = :centre order by t.id")
class Topic {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(name = "centre_id", nullable = false)
    long centre;

    @Column(name = "name_uk", nullable = false)
    String uk;

    @Column(name = "name_en", nullable = false)
    String en;

    Integer key;

    @Column(nullable = false)
    boolean retired;

    @Version
    @Column(nullable = false)
    long version;

    protected Topic() {}

    Topic(long centre, TopicEdit edit) {
        this.centre = centre;
        change(edit);
    }

    final void change(TopicEdit edit) {
        uk = edit.uk().strip();
        en = edit.en().strip();
        retired = edit.retired();
        key = retired ? null : edit.key();
    }

    TopicView view() {
        return new TopicView(id, new Bilingual(uk, en), key);
    }
}
