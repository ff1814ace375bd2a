package ua.vikno.search;

import ua.vikno.kernel.BusinessException;

/** Nothing is called by so long a text: it was not looked for. */
public class QueryTooLong extends BusinessException {

    QueryTooLong() {
        super("search.error.long", SiteSearch.LONGEST);
    }
}
