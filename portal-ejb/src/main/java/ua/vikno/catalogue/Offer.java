package ua.vikno.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** That a service can be asked for in a centre (all its offices) or in one office, how, and since when. */
@Entity
@Table(schema = "catalogue", name = "offer")
class Offer {

    /** How a service is asked for. */
    enum Way {
        /** Ordered on this portal. */
        PORTAL,
        /** Asked for in person at a desk. */
        DESK
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "service_id", nullable = false)
    Service service;

    @Column(name = "centre_id")
    Long centreId;

    @Column(name = "office_id")
    Long officeId;

    @Enumerated(EnumType.STRING)
    @Column(name = "channel", nullable = false)
    Way way;

    @Column(name = "from_day", nullable = false)
    LocalDate from;

    @Column(name = "to_day")
    LocalDate to;

    @Version
    long version;

    protected Offer() {}

    /** Offered in every office of a centre from this day on. */
    static Offer everywhere(Service service, long centre, Way way, LocalDate from) {
        Offer offer = new Offer();
        offer.service = service;
        offer.centreId = centre;
        offer.way = way;
        offer.from = from;
        return offer;
    }
}
