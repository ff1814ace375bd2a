package ua.vikno.submission;

import java.util.Map;

/**
 * Send an application back to the person to be corrected.
 *
 * @param remark about the whole; may be empty
 * @param wrong id of a field → what is wrong with its answer
 */
public record AskCorrection(ApplicationId application, String remark, Map<String, String> wrong) {

    /** Most characters about the whole. */
    public static final int LONGEST_REMARK = 2000;

    /** Most characters about one answer. */
    public static final int LONGEST_WORDS = 1000;

    public AskCorrection {
        wrong = Map.copyOf(wrong);
    }
}
