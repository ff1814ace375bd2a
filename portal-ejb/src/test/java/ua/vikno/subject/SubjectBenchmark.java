package ua.vikno.subject;

import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import ua.vikno.benchmark.TwoSizes;
import ua.vikno.kernel.Actor;
import ua.vikno.kernel.OrganisationNumber;
import ua.vikno.kernel.Role;
import ua.vikno.registry.CardId;
import ua.vikno.submission.SubmissionTown;

/**
 * How long it takes to find a person by each kind of key and to open their card, among 300,000 people and 30,000 organisations
 * with a million cases and among 10,000 people with 33,000; the whole act, its lines in the trail too. Where more people are called alike
 * a clerk types more of the name: answers of like length are compared, and common names, of which more are found than looked at. What
 * is asked has been read before, as in a working day. Run by {@code benchmarks/subjects.sh}; the table and the plans go to {@code
 * target/benchmarks/subjects.txt}.
 */
class SubjectBenchmark {

    private static final int PEOPLE = Integer.getInteger("vikno.benchmark.people", 300_000);
    private static final int CASES = Integer.getInteger("vikno.benchmark.cases", 1_000_000);
    private static final int FEW = 10_000;
    private static final String CODES = "abvgdejziklmnoprstufhcqwxy0";
    private static final String LETTERS = "абвгдежзіклмнопрстуфхцчшщюя";

    /** Everything asked of one person: what a clerk would type, and the card that is opened. */
    private record Person(long id, Map<String, String> typed) {}

    /** A register of one size. */
    private record Register(SubmissionTown town, Actor clerk, List<Person> people) {}

    @Test
    void measure() throws Exception {
        try (SubmissionTown large = new SubmissionTown();
                SubmissionTown small = new SubmissionTown()) {
            MadeSubjects.make(large.database().dataSource(), PEOPLE, CASES, 50);
            MadeSubjects.make(small.database().dataSource(), FEW, FEW * (CASES / 1_000) / (PEOPLE / 1_000), 50);
            Register many = register(large);
            Register few = register(small);
            TwoSizes sizes = new TwoSizes(
                    String.format(Locale.ROOT, "%d people with %d cases, beside %d people", PEOPLE, CASES, FEW));
            List<String> kinds = new ArrayList<>(many.people().get(0).typed().keySet());
            kinds.add("card");
            for (String kind : kinds) {
                sizes.compare(kind, turn -> ask(kind, many, turn), turn -> ask(kind, few, turn));
            }
            sizes.report("subjects.txt", plans(large));
        }
    }

    private static double ask(String kind, Register register, int turn) throws Exception {
        Person person = register.people().get(turn % register.people().size());
        return register.town().as(register.clerk(), desk -> {
            SubjectDesk subjects = new SubjectDesk(desk.em, register.clerk());
            long start = System.nanoTime();
            if (kind.equals("card")) {
                subjects.reading.open(new CardId(person.id()), 1);
            } else {
                FoundSubjects found = subjects.search.find(person.typed().get(kind), 1);
                assertTrue(!found.page().isEmpty(), kind + " " + person.typed().get(kind));
            }
            return (System.nanoTime() - start) / 1e6;
        });
    }

    private static Register register(SubmissionTown town) throws Exception {
        town.database().keepPlans();
        List<Person> people = town.database().inTransaction(SubjectBenchmark::people);
        Collections.shuffle(people, new Random(28_13));
        return new Register(town, town.staff("staff-olena", Role.ADMINISTRATOR), people);
    }

    private static List<Person> people(EntityManager em) {
        List<?> rows = em.createNativeQuery("select c.id, c.surname, c.given_name, c.patronymic, c.tax_number, c.phone,"
                        + " p.value, f.number from registry.card c"
                        + " join registry.contact p on p.card_id = c.id and p.kind = 'ADDRESS'"
                        + " cross join lateral (select number from casework.case_file f where f.card_id = c.id limit 1) f"
                        + " where c.id in (select min(id) + count(*) * k / 500"
                        + " from registry.card, generate_series(0, 498) k where kind = 'PERSON' group by k)")
                .getResultList();
        List<?> made = em.createNativeQuery("select c.short_name, c.organisation_number from registry.card c"
                        + " where c.kind <> 'PERSON' and exists (select from casework.case_file f"
                        + " where f.organisation_card_id = c.id) order by c.id limit 5000")
                .getResultList();
        // numbers are made one after another, a tenth of them agree with their last digit
        List<Object[]> firms = made.stream()
                .map(Object[].class::cast)
                .filter(firm -> OrganisationNumber.parse((String) firm[1]).isPresent())
                .toList();
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            people.add(person((Object[]) rows.get(i), firms.get(i % firms.size())));
        }
        return people;
    }

    private static Person person(Object[] row, Object[] firm) {
        Map<String, String> typed = new LinkedHashMap<>();
        String surname = (String) row[1];
        typed.put("surname", surname);
        typed.put("surname's form", surname.endsWith("о") ? surname.substring(0, surname.length() - 1) + "а" : surname);
        typed.put("full name", surname + " " + row[2] + " " + row[3]);
        typed.put("given name", (String) row[2]);
        typed.put("beginning", surname.substring(0, 4) + " " + row[2] + " " + row[3]);
        typed.put("mistyped", mistyped(surname) + " " + row[2] + " " + row[3]);
        typed.put("tax number", (String) row[4]);
        typed.put("telephone", ((String) row[5]).replace("+380", "0"));
        typed.put("address", inLetters((String) row[6]));
        typed.put("case", (String) row[7]);
        typed.put("organisation", "ТОВ «" + firm[0] + "»");
        typed.put("organisation's no.", (String) firm[1]);
        return new Person(((Number) row[0]).longValue(), typed);
    }

    /** Made streets are spelled as the register keeps them, one sign for a letter; people type letters. */
    private static String inLetters(String address) {
        int house = address.lastIndexOf(',');
        return letters(address.substring(0, house)) + address.substring(house);
    }

    private static String letters(String kept) {
        return kept.chars()
                .mapToObj(sign -> {
                    int place = CODES.indexOf(sign);
                    return place < 0 ? Character.toString(sign) : LETTERS.substring(place, place + 1);
                })
                .collect(Collectors.joining());
    }

    /** Two letters in the middle the wrong way round. */
    private static String mistyped(String word) {
        int at = word.length() / 2;
        return word.substring(0, at - 1) + word.charAt(at) + word.charAt(at - 1) + word.substring(at + 1);
    }

    private static String plans(SubmissionTown town) throws Exception {
        return town.database()
                .inTransaction(em -> SoughtStatements.all(em).stream()
                        .map(statement -> "\n" + statement.name() + "\n" + plan(em, statement) + "\n")
                        .collect(Collectors.joining()));
    }

    private static String plan(EntityManager em, SoughtStatements.Statement statement) {
        List<?> lines =
                statement.query(em, "explain (analyze, buffers, costs off) ").getResultList();
        return lines.stream().map(String::valueOf).collect(Collectors.joining("\n"));
    }
}
