package ua.vikno.kernel;

import java.util.List;

/**
 * Something of the public site that people look for: a service, an office, news, a page.
 *
 * @param kind what it is; results are grouped by it
 * @param key how its page is addressed within its kind: a code, a slug
 * @param name what it is called: what is typed is looked for here first
 * @param about further words that people may know it by: its sphere, who provides it, in which situation it is needed
 * @param body its whole text; words found here only count least
 * @param note one line under the name, in words for people; null where there is none
 */
public record Findable(Kind kind, String key, Bilingual name, List<String> about, List<String> body, Bilingual note) {

    /** Kinds in the order of the page of results. */
    public enum Kind {
        SERVICE,
        INSTRUCTION,
        QUESTION,
        NEWS,
        PAGE,
        OFFICE,
        /** On a site of the state or of another body. */
        ELSEWHERE
    }

    public Findable {
        about = List.copyOf(about);
        body = List.copyOf(body);
    }
}
