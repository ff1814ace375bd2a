package ua.vikno.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ua.vikno.identity.AccountDirectory;
import ua.vikno.identity.Profile;
import ua.vikno.kernel.Role;
import ua.vikno.kernel.Settings;
import ua.vikno.notification.Notice;
import ua.vikno.notification.Notices;
import ua.vikno.organisation.DutyHolders;

/** Letters about terms, one to each person for each kind of warning: numbers of cases, nobody's name. */
@ApplicationScoped
class WarningLetters {

    /** Numbers named in a letter; the worklist has all. */
    private static final int NAMED = 20;

    private static final Map<Warning, String> TEMPLATES = Map.of(
            Warning.HALF, "casework.term-half",
            Warning.LAST_DAYS, "casework.term-last-days",
            Warning.OVERDUE, "casework.term-overdue");

    private static final Map<Warning, String> LISTS = Map.of(
            Warning.HALF, "half",
            Warning.LAST_DAYS, "soon",
            Warning.OVERDUE, "overdue");

    @Inject
    DutyHolders holders;

    @Inject
    AccountDirectory accounts;

    @Inject
    Notices notices;

    @Inject
    Settings settings;

    /** Tells everyone whom these cases concern. */
    public void write(Warning warning, List<TermWarnings.Due> cases) {
        Map<Long, List<TermWarnings.Due>> concerned = concerned(warning, cases);
        Map<Long, Profile> people = accounts.findAll(concerned.keySet());
        concerned.forEach((account, theirs) -> tell(people.get(account), warning, theirs));
    }

    private Map<Long, List<TermWarnings.Due>> concerned(Warning warning, List<TermWarnings.Due> cases) {
        Map<Long, Set<Long>> officers = new LinkedHashMap<>();
        Map<Long, Set<Long>> chiefs = new LinkedHashMap<>();
        Map<Long, List<TermWarnings.Due>> concerned = new LinkedHashMap<>();
        for (TermWarnings.Due one : cases) {
            Set<Long> told = new HashSet<>(officers.computeIfAbsent(
                    one.provider(), provider -> holders.ofProvider(Role.PROVIDER_OFFICER, provider)));
            if (warning != Warning.HALF) {
                told.add(one.registrar());
            }
            if (warning == Warning.OVERDUE) {
                told.addAll(chiefs.computeIfAbsent(one.centre(), centre -> holders.accounts(Role.CHIEF, centre)));
            }
            told.forEach(account -> concerned
                    .computeIfAbsent(account, mine -> new ArrayList<>())
                    .add(one));
        }
        return concerned;
    }

    private void tell(Profile person, Warning warning, List<TermWarnings.Due> cases) {
        if (person == null) {
            return;
        }
        String language = person.language();
        String numbers =
                cases.stream().limit(NAMED).map(TermWarnings.Due::number).collect(Collectors.joining("\n"));
        notices.tell(new Notice(
                person.account(),
                person.email(),
                language,
                TEMPLATES.get(warning),
                Map.of(
                        "count",
                        String.valueOf(cases.size()),
                        "numbers",
                        cases.size() > NAMED ? numbers + "\n…" : numbers,
                        "link",
                        settings.baseUrl() + (language.equals("en") ? "/en" : "") + "/office/cases?urgency="
                                + LISTS.get(warning)),
                "terms:" + warning));
    }
}
