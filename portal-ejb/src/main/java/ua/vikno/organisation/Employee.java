package ua.vikno.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import ua.vikno.kernel.PersonName;

/** A line of the staff register. What the person may do is in their duties; who they are is proved at sign-in. */
@Entity
@Table(schema = "organisation", name = "staff")
@NamedQuery(name = "Employee.byTaxNumber", query = "select e from Employee e where e.taxNumber = :taxNumber")
class Employee {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Version
    long version;

    @Column(name = "tax_number")
    String taxNumber;

    String login;

    @Column(nullable = false)
    String surname;

    @Column(name = "given_name", nullable = false)
    String givenName;

    @Column(nullable = false)
    String patronymic;

    @Column(name = "position_uk", nullable = false)
    String positionUk;

    @Column(name = "position_en", nullable = false)
    String positionEn;

    @Column(name = "from_day", nullable = false)
    LocalDate fromDay;

    @Column(name = "to_day")
    LocalDate toDay;

    protected Employee() {}

    Employee(NewEmployee employee) {
        this.taxNumber = employee.taxNumber().value();
        this.surname = employee.name().surname();
        this.givenName = employee.name().given();
        this.patronymic = employee.name().patronymic();
        this.positionUk = employee.position().uk();
        this.positionEn = employee.position().en();
        this.fromDay = employee.from();
    }

    PersonName name() {
        return new PersonName(surname, givenName, patronymic);
    }
}
