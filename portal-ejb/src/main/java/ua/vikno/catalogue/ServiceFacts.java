package ua.vikno.catalogue;

import java.util.Set;
import ua.vikno.kernel.Bilingual;
import ua.vikno.organisation.Term;

/** What is known about a service when it is entered; empty texts and a null fee stand for what is not. */
record ServiceFacts(
        ServiceCode code,
        Bilingual name,
        Applicant applicant,
        Term term,
        Fee fee,
        Channel channel,
        boolean extraterritorial,
        ResultKind resultKind,
        String basis,
        Set<String> situations) {}
