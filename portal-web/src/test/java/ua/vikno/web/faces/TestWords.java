package ua.vikno.web.faces;

import java.time.Clock;

/** The words of a page for tests without a server. */
public final class TestWords {

    private TestWords() {}

    /** A request in this language. */
    public static WebRequest web(String language) {
        return new WebRequest() {
            @Override
            public String getLang() {
                return language;
            }

            @Override
            public String url(String address) {
                return address;
            }
        };
    }

    public static Texts texts(WebRequest web) {
        Texts texts = new Texts();
        texts.web = web;
        return texts;
    }

    public static Formats formats(WebRequest web, Clock clock) {
        Formats formats = new Formats();
        formats.web = web;
        formats.clock = clock;
        return formats;
    }
}
