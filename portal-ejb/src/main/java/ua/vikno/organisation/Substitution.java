package ua.vikno.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** One duty of an absent person in the hands of another on the days of the absence. */
@Entity
@Table(schema = "organisation", name = "substitution")
class Substitution {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Version
    long version;

    @ManyToOne(optional = false)
    @JoinColumn(name = "absence", nullable = false)
    Absence absence;

    @ManyToOne(optional = false)
    @JoinColumn(name = "duty", nullable = false)
    Duty duty;

    @ManyToOne(optional = false)
    @JoinColumn(name = "substitute", nullable = false)
    Employee substitute;

    protected Substitution() {}

    Substitution(Absence absence, Duty duty, Employee substitute) {
        this.absence = absence;
        this.duty = duty;
        this.substitute = substitute;
    }
}
