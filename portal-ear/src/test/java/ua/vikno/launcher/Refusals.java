package ua.vikno.launcher;

import java.util.Locale;

/** Words for failures that come from below: what happened and what the person can do about it. */
final class Refusals {

    private Refusals() {}

    static Refusal inWords(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal;
            }
            String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
            if (message.contains("no space left") || message.contains("disk quota")) {
                return new Refusal(
                        "На диску скінчилося місце: звільніть принаймні 1 ГБ або задайте іншу теку: -Dvikno.home=…",
                        failure);
            }
            if (cause instanceof java.nio.file.AccessDeniedException denied) {
                return new Refusal(
                        "Немає прав на " + denied.getFile()
                                + ": запустіть від користувача, якому належить тека, або задайте іншу: -Dvikno.home=…",
                        failure);
            }
        }
        return new Refusal("Не вдалося запустити: " + failure.getMessage(), failure);
    }
}
