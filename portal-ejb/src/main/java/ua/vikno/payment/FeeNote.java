package ua.vikno.payment;

/**
 * What a line of a fee's history says besides the act itself.
 *
 * @param amount kopiykas; null where it is about none
 * @param document id of the file that came; null where none did
 * @param words a reason, a basis, a receipt's number; empty where there is none
 */
record FeeNote(Long amount, Long document, String words) {

    static final FeeNote NONE = new FeeNote(null, null, "");

    static FeeNote of(String words) {
        return new FeeNote(null, null, words);
    }

    static FeeNote of(Long amount, String words) {
        return new FeeNote(amount, null, words);
    }

    static FeeNote file(long document, String words) {
        return new FeeNote(null, document, words);
    }
}
