package ua.vikno.catalogue;

import java.util.List;
import java.util.Set;
import ua.vikno.kernel.Bilingual;

/** Life situations (життєві ситуації) by which a list is narrowed. A feature above knows them; the catalogue only asks which services they take. */
public interface LifeSituations {

    /** All of them, in the order the centre gave them. Asked within a transaction. */
    List<Situation> all();

    /**
     * A situation.
     *
     * @param slug its name in addresses
     * @param services that may be asked for in it, whatever one answers
     */
    record Situation(String slug, Bilingual name, Set<ServiceCode> services) {

        public Situation {
            services = Set.copyOf(services);
        }
    }
}
