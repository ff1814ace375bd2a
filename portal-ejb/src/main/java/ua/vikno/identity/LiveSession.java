package ua.vikno.identity;

import java.time.Instant;

/**
 * A session that stands now.
 *
 * @param id of the session row
 * @param account whose it is
 * @param provider through which provider they came
 * @param assurance {@code low}, {@code substantial} or {@code high}
 * @param surname of the person
 * @param givenName of the person
 * @param language {@code uk} or {@code en}, the person's own choice
 * @param created when they signed in
 * @param seen when they were last here, to within a minute
 * @param shared the computer is not the person's own
 */
public record LiveSession(
        long id,
        long account,
        String provider,
        String assurance,
        String surname,
        String givenName,
        String language,
        Instant created,
        Instant seen,
        boolean shared) {

    /** Given name and surname: how the portal greets. */
    public String name() {
        return (givenName + " " + surname).strip();
    }
}
