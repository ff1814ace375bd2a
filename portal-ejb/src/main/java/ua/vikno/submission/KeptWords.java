package ua.vikno.submission;

/** Words of staff to a person as they are kept: lines of one kind, and nothing that a database cannot hold. */
final class KeptWords {

    private KeptWords() {}

    /**
     * The words tidied.
     *
     * @throws CorrectionFaulty they are more than fits
     */
    static String of(String typed, int most) {
        String lines = typed.replaceAll("\\r\\n?", "\n").replace('\t', ' ').strip();
        String kept = lines.codePoints()
                .map(c -> c != '\n' && Character.isISOControl(c) || c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        if (kept.length() > most) {
            throw CorrectionFaulty.tooLong(kept.length(), most);
        }
        return kept;
    }
}
