package ua.vikno.catalogue;

import ua.vikno.kernel.Bilingual;
import ua.vikno.organisation.Term;

/**
 * A service as the list of services (перелік адміністративних послуг) that the centre publishes names it.
 *
 * @param sphere number and name of its sphere
 * @param providerCode the provider's name in addresses
 * @param provider who provides it (субʼєкт надання)
 * @param orderable can be ordered on this portal today
 * @param extraterritorial may be asked for by people registered anywhere in the country
 * @param basis acts of law as the source names them, in Ukrainian; empty where they are not known yet
 * @param training comes from the project's training data, not from a real centre
 */
public record ServiceEntry(
        ServiceCode code,
        Bilingual name,
        SphereView sphere,
        String providerCode,
        Bilingual provider,
        Applicant applicant,
        Term term,
        Fee fee,
        Channel channel,
        boolean orderable,
        boolean extraterritorial,
        ResultKind resultKind,
        String basis,
        boolean training) {}
