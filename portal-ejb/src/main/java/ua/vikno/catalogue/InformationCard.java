package ua.vikno.catalogue;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** An edition of a service's information card (інформаційна картка); the latest whose day has come is in force. */
@Entity
@Table(schema = "catalogue", name = "card")
class InformationCard {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "service_id", nullable = false)
    Service service;

    @Column(nullable = false)
    int edition;

    @Column(name = "from_day", nullable = false)
    LocalDate from;

    @OneToMany(mappedBy = "card", cascade = CascadeType.ALL)
    List<CardItem> items = new ArrayList<>();

    @Version
    long version;

    protected InformationCard() {}

    InformationCard(Service service, int edition, LocalDate from) {
        this.service = service;
        this.edition = edition;
        this.from = from;
    }

    void add(CardPart part, int position) {
        items.add(new CardItem(this, part, position));
    }
}
