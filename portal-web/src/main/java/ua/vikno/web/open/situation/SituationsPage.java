package ua.vikno.web.open.situation;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import ua.vikno.situation.SituationName;
import ua.vikno.situation.Situations;

/** {@code /situations} and the first page's list of them. */
@Named
@RequestScoped
public class SituationsPage {

    /** As many as stand on the first page. */
    private static final int FIRST = 9;

    @EJB
    Situations situations;

    private List<SituationName> all;

    public List<SituationName> getAll() {
        if (all == null) {
            all = situations.all();
        }
        return all;
    }

    /** Those that stand on the first page. */
    public List<SituationName> getFirst() {
        return getAll().stream().limit(FIRST).toList();
    }
}
