package ua.vikno.web.office.casework;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import ua.vikno.casework.CaseCounts;
import ua.vikno.casework.CaseQuery;
import ua.vikno.casework.CaseSearch;
import ua.vikno.web.faces.WebRequest;

/** {@code /office/cases}: cases within reach, sorted and paged by a lazy table; part and words stand in the address. */
@Named
@ViewScoped
public class CasesPage implements Serializable {

    @EJB
    CaseSearch search;

    @Inject
    WebRequest web;

    private String part = "work";
    private String words = "";
    private CaseCounts counts;
    private CaseTable table;

    /** Reads the address and prepares the table. */
    public void enter() {
        part = web.param("part")
                .filter(name -> name.matches("waiting|closed|all"))
                .orElse("work");
        words = web.param("q").orElse("");
        counts = search.counts();
        table = new CaseTable(search, query(), words);
    }

    private CaseQuery.Part query() {
        return switch (part) {
            case "waiting" -> CaseQuery.Part.WAITING;
            case "closed" -> CaseQuery.Part.CLOSED;
            case "all" -> CaseQuery.Part.ALL;
            default -> CaseQuery.Part.IN_WORK;
        };
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
