package ua.vikno.form;

/**
 * One comparison of a rule in words: «Вид роботи — дорівнює — ремонт».
 *
 * @param field id of the field looked at; in a row also of a column of the same row
 * @param value as a rule holds it: id of an option, {@code true}, {@code 20261125}, kopiykas, {@code today}; empty where the
 *     comparison needs none
 */
public record Condition(String field, Comparison comparison, String value) {

    /** How an answer is compared. */
    public enum Comparison {
        IS(true),
        IS_NOT(true),
        LESS(true),
        AT_MOST(true),
        MORE(true),
        AT_LEAST(true),
        FILLED(false),
        EMPTY(false);

        private final boolean valued;

        Comparison(boolean valued) {
            this.valued = valued;
        }

        /** Whether it needs a value to compare with. */
        public boolean isValued() {
            return valued;
        }
    }
}
