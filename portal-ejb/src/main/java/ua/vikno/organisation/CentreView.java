package ua.vikno.organisation;

import ua.vikno.kernel.Bilingual;

/**
 * A centre as pages show it.
 *
 * @param id of the centre
 * @param community id of the community it belongs to
 * @param name of the centre
 * @param council the council that keeps the centre
 * @param hotline the community's telephone for everything
 */
public record CentreView(long id, long community, Bilingual name, Bilingual council, Hotline hotline) {

    /**
     * One number for the whole community.
     *
     * @param number as people dial it, {@code 15-80}
     * @param hours when somebody answers
     */
    public record Hotline(String number, Bilingual hours) {}
}
