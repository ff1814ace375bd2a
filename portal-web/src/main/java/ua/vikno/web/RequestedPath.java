package ua.vikno.web;

import jakarta.servlet.http.HttpServletRequest;

/**
 * What a person asked for.
 *
 * @param typed as typed, without the query, decoded
 * @param english whether it is the English address
 * @param path without the language and without a slash at the end
 */
public record RequestedPath(String typed, boolean english, String path) {

    /** Comes before the address of every English page. */
    public static final String ENGLISH = "/en";

    /** Reads the path of a request. */
    public static RequestedPath of(HttpServletRequest request) {
        String info = request.getPathInfo();
        String typed = info == null ? request.getServletPath() : request.getServletPath() + info;
        boolean english = typed.equals(ENGLISH) || typed.startsWith(ENGLISH + "/");
        return new RequestedPath(typed, english, withoutSlash(english ? typed.substring(ENGLISH.length()) : typed));
    }

    /** {@code uk} or {@code en}. */
    public String language() {
        return english ? "en" : "uk";
    }

    private static String withoutSlash(String path) {
        String trimmed = path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return trimmed.isEmpty() ? "/" : trimmed;
    }
}
