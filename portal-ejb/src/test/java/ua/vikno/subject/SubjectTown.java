package ua.vikno.subject;

import java.time.LocalDate;
import java.util.List;
import ua.vikno.casework.MadeCases;
import ua.vikno.kernel.Actor;
import ua.vikno.kernel.PersonName;
import ua.vikno.kernel.Role;
import ua.vikno.kernel.TaxNumber;
import ua.vikno.registry.CardId;
import ua.vikno.registry.OrganisationFacts;
import ua.vikno.registry.OrganisationName;
import ua.vikno.registry.PersonFacts;
import ua.vikno.registry.Represented;
import ua.vikno.registry.SubjectKind;
import ua.vikno.registry.TestRegister;
import ua.vikno.submission.SubmissionTown;

/** People with cards and cases in the demo community's centre. */
final class SubjectTown implements AutoCloseable {

    /** A case like the first one of the town, of another card and perhaps of another centre. */
    private static final String CASE = "insert into casework.case_file (number, office_id, office_code, service_code,"
            + " year, sequence, application_id, application_number, centre_id, provider_id, service_id, card_id, account_id,"
            + " applicant_name, service_name_uk, service_name_en, provider_name_uk, provider_name_en, status, delivery,"
            + " registered_at, registered_by, registrar_name, term_ends, term_amount, term_unit, term_started_at, half_on,"
            + " route_version_id, version)"
            + " select ?1, c.office_id, c.office_code, c.service_code, c.year, 1000 + (select count(*) from"
            + " casework.case_file), -(select count(*) from casework.case_file), c.application_number, ?2, c.provider_id,"
            + " c.service_id, ?3, c.account_id, c.applicant_name, c.service_name_uk, c.service_name_en,"
            + " c.provider_name_uk, c.provider_name_en, 'REGISTERED', 'ELECTRONIC', c.registered_at, c.registered_by,"
            + " c.registrar_name, c.term_ends, c.term_amount, c.term_unit, c.term_started_at, c.half_on,"
            + " c.route_version_id, 1"
            + " from casework.case_file c order by c.id limit 1";

    final SubmissionTown town;
    final Actor olena;
    final Actor tetiana;
    final Actor hanna;
    final String hannasCase;

    private int cases;

    SubjectTown() throws Exception {
        town = new SubmissionTown();
        olena = town.staff("staff-olena", Role.ADMINISTRATOR);
        tetiana = town.staff("staff-tetiana", Role.CHIEF);
        hanna = town.citizen("citizen-hanna");
        hannasCase = MadeCases.register(town, hanna, olena);
    }

    /** What somebody does with the boundaries. */
    interface Work<T> {
        T of(SubjectDesk desk) throws Exception;
    }

    <T> T as(Actor who, Work<T> work) throws Exception {
        return town.as(who, desk -> work.of(new SubjectDesk(desk.em, who)));
    }

    /** A person who came in person, with a case in the site's own centre. */
    CardId person(String name, String taxNumber, LocalDate born, String phone, String address) throws Exception {
        CardId card = card(name, taxNumber, born, phone, address);
        caseOf(card, ownCentre());
        return card;
    }

    /**
     * An organisation with a case in a centre, and the person who applied in it.
     *
     * @param tax number of the person
     */
    Represented organisation(String number, String name, String phone, String address, String tax, long centre)
            throws Exception {
        SubjectKind kind = OrganisationFacts.kind(number).orElseThrow();
        PersonFacts person = new PersonFacts(
                0, new PersonName("Представник", "Лев", ""), new TaxNumber(tax), null, null, null, "", "", "", "");
        OrganisationFacts facts = new OrganisationFacts(
                kind, number, OrganisationName.of(name, kind), "Навчальний Тарас", phone, "", address, "");
        Represented both = town.database()
                .inTransaction(em -> TestRegister.on(em, SubmissionTown.CLOCK).findOrMake(person, facts));
        String of = caseOf(both.person().id(), centre);
        town.database().inTransaction(em -> {
            em.createNativeQuery("set local session_replication_role = replica").executeUpdate();
            return em.createNativeQuery(
                            "update casework.case_file set organisation_card_id = ?1, organisation_name = ?2,"
                                    + " applicant_name = 'Представник Лев' where number = ?3")
                    .setParameter(1, both.organisation().id().value())
                    .setParameter(2, both.organisation().title())
                    .setParameter(3, of)
                    .executeUpdate();
        });
        return both;
    }

    /** A card alone. */
    CardId card(String name, String taxNumber, LocalDate born, String phone, String address) throws Exception {
        String[] parts = (name + "   ").split(" ", 3);
        return town.database()
                .inTransaction(em -> TestRegister.on(em, SubmissionTown.CLOCK)
                        .findOrMake(new PersonFacts(
                                0,
                                new PersonName(parts[0], parts[1], parts[2]),
                                taxNumber == null ? null : new TaxNumber(taxNumber),
                                null,
                                null,
                                born,
                                phone,
                                "",
                                address,
                                ""))
                        .id());
    }

    /** A case of this card in a centre; its number. */
    String caseOf(CardId card, long centre) throws Exception {
        cases++;
        String number = "01-28-13-%06d-2025".formatted(900_000 + cases);
        town.database().inTransaction(em -> {
            em.createNativeQuery("set local session_replication_role = replica").executeUpdate();
            return em.createNativeQuery(CASE)
                    .setParameter(1, number)
                    .setParameter(2, centre)
                    .setParameter(3, card.value())
                    .executeUpdate();
        });
        return number;
    }

    long ownCentre() throws Exception {
        return count("select min(id) from organisation.centre");
    }

    long otherCentre() throws Exception {
        return count("select max(id) from organisation.centre");
    }

    long count(String sql) throws Exception {
        return town.database()
                .inTransaction(em -> ((Number) em.createNativeQuery(sql).getSingleResult()).longValue());
    }

    FoundSubjects find(String words) throws Exception {
        return as(olena, desk -> desk.search.find(words, 1));
    }

    /** Surnames and given names of those found, in order. */
    List<String> names(String words) throws Exception {
        return find(words).page().rows().stream().map(row -> row.name().full()).toList();
    }

    @Override
    public void close() {
        town.close();
    }
}
