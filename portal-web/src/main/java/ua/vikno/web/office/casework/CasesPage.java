package ua.vikno.web.office.casework;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import ua.vikno.casework.CaseCounts;
import ua.vikno.casework.CaseQuery;
import ua.vikno.casework.CaseSearch;
import ua.vikno.casework.Urgency;
import ua.vikno.web.faces.WebRequest;

/** {@code /office/cases}: cases within reach, sorted and paged by a lazy table; part and words stand in the address. */
@Named
@ViewScoped
public class CasesPage implements Serializable {

    @EJB
    CaseSearch search;

    @Inject
    WebRequest web;

    /**
     * A choice among urgencies.
     *
     * @param name in addresses
     */
    public record Soon(Urgency urgency, String name, long cases, boolean chosen) implements Serializable {}

    private String part = "work";
    private Urgency urgency;
    private String words = "";
    private CaseCounts counts;
    private CaseTable table;

    /** Reads the address and prepares the table. */
    public void enter() {
        part = web.param("part")
                .filter(name -> name.matches("waiting|closed|all"))
                .orElse("work");
        urgency = part.equals("work") ? asked(web.param("urgency").orElse("")) : null;
        words = web.param("q").orElse("");
        counts = search.counts();
        table = new CaseTable(search, query(), urgency, words);
    }

    private CaseQuery.Part query() {
        return switch (part) {
            case "waiting" -> CaseQuery.Part.WAITING;
            case "closed" -> CaseQuery.Part.CLOSED;
            case "all" -> CaseQuery.Part.ALL;
            default -> CaseQuery.Part.IN_WORK;
        };
    }

    private static Urgency asked(String name) {
        return Arrays.stream(Urgency.values())
                .filter(one -> name(one).equals(name))
                .findFirst()
                .orElse(null);
    }

    private static String name(Urgency urgency) {
        return urgency.name().toLowerCase(Locale.ROOT);
    }

    /** How soon terms end, with how many such cases there are; those of none are left out. */
    public List<Soon> getUrgencies() {
        return Arrays.stream(Urgency.values())
                .filter(one -> counts.urgencies().get(one) > 0 || one == urgency)
                .map(one -> new Soon(one, name(one), counts.urgencies().get(one), one == urgency))
                .toList();
    }

    /** The urgency asked for, as in addresses; empty for any. */
    public String getUrgency() {
        return urgency == null ? "" : name(urgency);
    }

    /** The name of the part in addresses. */
    public String getPart() {
        return part;
    }

    public String getWords() {
        return words;
    }

    public CaseCounts getCounts() {
        return counts;
    }

    public CaseTable getTable() {
        return table;
    }
}
