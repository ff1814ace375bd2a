package ua.vikno.web.open.data;

/**
 * A column of a set.
 *
 * @param name in the files; the end of the words' key {@code data.column.<name>} too
 * @param type of CSVW: {@code string}, {@code integer}, {@code decimal}, {@code boolean}, {@code date}, {@code dateTime}
 * @param required a line always has a value
 */
record DataColumn(String name, String type, boolean required) {

    static DataColumn required(String name, String type) {
        return new DataColumn(name, type, true);
    }

    static DataColumn optional(String name, String type) {
        return new DataColumn(name, type, false);
    }
}
