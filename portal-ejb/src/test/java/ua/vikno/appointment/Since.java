package ua.vikno.appointment;

/** What was written since a test began: lines of the trail, texts, messages of any kind. */
final class Since {

    private final VisitTown town;
    private final long lastLine;
    private final long lastMessage;

    /** From now on. */
    Since(VisitTown town) throws Exception {
        this.town = town;
        lastLine = town.count("select coalesce(max(id), 0) from audit.entry");
        lastMessage = town.count("select coalesce(max(id), 0) from notification.message");
    }

    /** Lines of the trail that name an act. */
    long lines(String action) throws Exception {
        return town.count("select count(*) from audit.entry where action = '" + action + "' and id > " + lastLine);
    }

    /** Texts to telephones. */
    long texts(String template) throws Exception {
        return messages(template, " and channel = 'SMS'");
    }

    /** Texts and letters. */
    long messages(String template) throws Exception {
        return messages(template, "");
    }

    private long messages(String template, String which) throws Exception {
        return town.count("select count(*) from notification.message where template = '" + template + "' and id > "
                + lastMessage + which);
    }
}
