package ua.vikno.web.open.catalogue;

import java.util.ArrayList;
import java.util.List;
import ua.vikno.catalogue.CatalogueQuery.Order;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;
import ua.vikno.web.open.catalogue.Choices.Parameter;

/** Ways to order the list, as links. */
final class Sortings {

    private Sortings() {}

    /** By nearness only where something was typed. */
    static List<CataloguePage.Sorting> of(Choices choices, Texts text, WebRequest web) {
        boolean typed = !choices.text().isEmpty();
        Choices usual = new Choices(choices.values(), 1);
        List<CataloguePage.Sorting> sortings = new ArrayList<>();
        if (typed) {
            sortings.add(sorting(Order.NEAREST, unsorted(usual), choices, text, web));
        }
        sortings.add(
                sorting(Order.NAME, typed ? usual.with(Parameter.SORT, "name") : unsorted(usual), choices, text, web));
        sortings.add(sorting(Order.CODE, usual.with(Parameter.SORT, "code"), choices, text, web));
        return sortings;
    }

    private static CataloguePage.Sorting sorting(Order order, Choices target, Choices now, Texts text, WebRequest web) {
        String label = text.get("catalogue.sort." + order.name().toLowerCase(java.util.Locale.ROOT));
        return new CataloguePage.Sorting(label, web.url(target.address()), now.order() == order);
    }

    private static Choices unsorted(Choices choices) {
        Choices unsorted = choices;
        for (String value : choices.values().get(Parameter.SORT)) {
            unsorted = unsorted.without(Parameter.SORT, value);
        }
        return unsorted;
    }
}
