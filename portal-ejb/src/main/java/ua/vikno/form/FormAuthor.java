package ua.vikno.form;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/** Somebody who changed a working copy: a line of the staff register, so that one person with two sign-ins is one author. */
@Embeddable
class FormAuthor {

    @Column(nullable = false)
    long staff;

    @Column(nullable = false)
    String name;

    protected FormAuthor() {}

    FormAuthor(long staff, String name) {
        this.staff = staff;
        this.name = name;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FormAuthor author && author.staff == staff;
    }

    @Override
    public int hashCode() {
        return Objects.hash(staff);
    }
}
