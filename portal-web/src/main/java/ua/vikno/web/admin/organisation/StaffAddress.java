package ua.vikno.web.admin.organisation;

import ua.vikno.web.faces.WebRequest;

/** Ids in the addresses of the staff register. */
final class StaffAddress {

    private static final String NUMBER = "\\d{1,15}";

    private StaffAddress() {}

    /** The line that the address names; an address that names none asks for the line 0, which is not there, and is kept. */
    static long id(WebRequest web) {
        return web.param("id")
                .filter(id -> id.matches(NUMBER))
                .map(Long::valueOf)
                .orElse(0L);
    }

    /** The duty, absence or key that the address names. */
    static long part(WebRequest web) {
        return web.param("part")
                .filter(id -> id.matches(NUMBER))
                .map(Long::valueOf)
                .orElse(0L);
    }
}
