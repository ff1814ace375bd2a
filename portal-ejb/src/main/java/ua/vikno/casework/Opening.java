package ua.vikno.casework;

import java.time.Instant;
import ua.vikno.kernel.Actor;
import ua.vikno.organisation.OfficeView;
import ua.vikno.organisation.Term;
import ua.vikno.submission.ApplicationView;

/**
 * What a case is opened with.
 *
 * @param office the office that registers
 * @param application what was submitted; its last promised day is the last of the term
 * @param term how long it takes, for counting anew when the case has stood
 * @param route the way it will go
 * @param pickup the office where paper will wait; null for an electronic result
 */
record Opening(
        CaseNumber number,
        OfficeView office,
        ApplicationView application,
        Term term,
        Parties parties,
        PlannedRoute route,
        OfficeView pickup,
        Actor registrar,
        Instant at) {}
