package ua.vikno.web.office.casework;

import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import ua.vikno.casework.CaseQuery;
import ua.vikno.casework.CaseRow;
import ua.vikno.casework.CaseSearch;
import ua.vikno.casework.Urgency;
import ua.vikno.kernel.Page;

/** Rows of the table of cases, page by page from the database. Rows are records, and a column sorts by a component's name. */
public class CaseTable extends LazyDataModel<CaseRow> {

    private final CaseSearch search;
    private final CaseQuery.Part part;
    private final Urgency urgency;
    private final String words;
    private boolean more;

    CaseTable(CaseSearch search, CaseQuery.Part part, Urgency urgency, String words) {
        this.search = search;
        this.part = part;
        this.urgency = urgency;
        this.words = words;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return (int) search.count(query(0, 1, CaseQuery.Order.NEWEST));
    }

    @Override
    public List<CaseRow> load(int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
        Page<CaseRow> page = search.cases(query(first, size, order(sorts)));
        setRowCount((int) page.total());
        more = page.more();
        return page.rows();
    }

    private CaseQuery query(int first, int size, CaseQuery.Order order) {
        return new CaseQuery(part, urgency, words, order, first, size);
    }

    /** There are older cases that no page shows; known once the rows were read. */
    public boolean isMore() {
        return more;
    }

    /** What may be sorted by; else what ends soonest comes first among cases in work, the newest elsewhere. */
    private CaseQuery.Order order(Map<String, SortMeta> sorts) {
        return sorts.values().stream()
                .findFirst()
                .map(sort -> order(sort.getField(), sort.getOrder().isDescending()))
                .orElse(part == CaseQuery.Part.IN_WORK ? CaseQuery.Order.TERM : CaseQuery.Order.NEWEST);
    }

    private static CaseQuery.Order order(String field, boolean down) {
        return switch (field) {
            case "termEnds" -> down ? CaseQuery.Order.TERM_FROM_LAST : CaseQuery.Order.TERM;
            case "applicant" -> down ? CaseQuery.Order.APPLICANT_FROM_LAST : CaseQuery.Order.APPLICANT;
            case "registeredAt" -> down ? CaseQuery.Order.NEWEST : CaseQuery.Order.OLDEST;
            default -> CaseQuery.Order.NEWEST;
        };
    }

    @Override
    public String getRowKey(CaseRow row) {
        return row.number();
    }
}
