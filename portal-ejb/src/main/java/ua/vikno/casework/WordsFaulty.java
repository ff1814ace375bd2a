package ua.vikno.casework;

import ua.vikno.kernel.BusinessException;

/** What had to be written is missing, or is longer than what can be kept. */
public class WordsFaulty extends BusinessException {

    private WordsFaulty(String key, int most) {
        super(key, most);
    }

    /**
     * What is kept of typed words: line ends made one, nothing the database cannot hold.
     *
     * @param most the longest that can be kept
     */
    static String kept(String typed, int most, boolean needed) {
        String words = typed == null
                ? ""
                : typed.replace("\r\n", "\n")
                        .replace("\0", "")
                        .replaceAll("\\p{Cs}", "")
                        .strip();
        if (needed && words.isEmpty()) {
            throw new WordsFaulty("casework.error.words-needed", most);
        }
        if (words.length() > most) {
            throw new WordsFaulty("casework.error.words-long", most);
        }
        return words;
    }
}
