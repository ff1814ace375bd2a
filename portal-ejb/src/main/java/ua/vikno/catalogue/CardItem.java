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
import ua.vikno.kernel.Bilingual;

/** One item of a card, in its place among those of its kind. */
@Entity
@Table(schema = "catalogue", name = "card_item")
class CardItem {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "card_id", nullable = false)
    InformationCard card;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    CardPart.Kind kind;

    @Column(nullable = false)
    int position;

    @Column(name = "title_uk", nullable = false)
    String titleUk;

    @Column(name = "title_en", nullable = false)
    String titleEn;

    @Column(name = "text_uk", nullable = false)
    String textUk;

    @Column(name = "text_en", nullable = false)
    String textEn;

    protected CardItem() {}

    CardItem(InformationCard card, CardPart part, int position) {
        this.card = card;
        this.kind = part.kind();
        this.position = position;
        this.titleUk = part.title().map(Bilingual::uk).orElse("");
        this.titleEn = part.title().map(Bilingual::en).orElse("");
        this.textUk = part.text().uk();
        this.textEn = part.text().en();
    }
}
