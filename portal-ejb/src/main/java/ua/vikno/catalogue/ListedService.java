package ua.vikno.catalogue;

import java.util.Set;

/**
 * A service as the list is made of it.
 *
 * @param sphere number of its sphere
 * @param provider code of its provider
 * @param situations names of life situations in which it may be asked for
 * @param offices codes of the offices where one can ask for it in person today
 * @param byCode its number in the order of codes, from 1
 */
record ListedService(
        ServiceSummary summary,
        String sphere,
        String provider,
        Applicant applicant,
        Set<String> situations,
        Set<String> offices,
        int byCode) {}
