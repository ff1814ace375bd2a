package ua.vikno.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/** Somebody who changed a card: a line of the staff register, so that one person with two sign-ins is one author. */
@Embeddable
class CardAuthor {

    @Column(nullable = false)
    private long staff;

    @Column(nullable = false)
    private String name;

    protected CardAuthor() {}

    CardAuthor(long staff, String name) {
        this.staff = staff;
        this.name = name;
    }

    long staff() {
        return staff;
    }

    String name() {
        return name;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CardAuthor author && author.staff == staff;
    }

    @Override
    public int hashCode() {
        return Objects.hash(staff);
    }
}
