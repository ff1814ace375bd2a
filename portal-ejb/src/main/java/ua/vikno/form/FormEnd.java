package ua.vikno.form;

import java.util.List;
import ua.vikno.kernel.Bilingual;

/**
 * Where a person learns that a service is not for them, why, and where to go instead.
 *
 * @param id stable name, stands in the address
 * @param when rule in JsonLogic over the answers of the step and those before it
 */
public record FormEnd(String id, String when, Bilingual title, Bilingual text, List<Way> ways) {

    public FormEnd {
        ways = List.copyOf(ways);
    }

    /**
     * Where to go instead.
     *
     * @param to an address of this portal without the language, as {@code /services/02-10}
     */
    public record Way(Bilingual label, String to) {}
}
