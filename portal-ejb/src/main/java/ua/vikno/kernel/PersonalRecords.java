package ua.vikno.kernel;

import java.util.List;

/**
 * What a feature holds about a person. Every feature with personal data has such a bean, so that the copy a person takes of
 * everything held about them is whole.
 */
public interface PersonalRecords {

    /** The feature's parts of the copy. */
    List<Part> parts();

    /**
     * One part of the copy.
     *
     * @param place among the parts, the smaller the earlier
     * @param name key of its heading and name in the copy
     * @param sql query of the feature's own tables with the account as its parameter 1; names of columns are names of values
     */
    record Part(int place, String name, String sql) {}
}
