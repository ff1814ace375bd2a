package ua.vikno.web.open.catalogue;

import java.time.Clock;
import ua.vikno.web.faces.TestWords;
import ua.vikno.web.faces.WebRequest;

/** Facts of services in words for tests without a server. */
public final class TestServiceWords {

    private TestServiceWords() {}

    public static ServiceWords of(WebRequest web) {
        ServiceWords words = new ServiceWords();
        words.web = web;
        words.text = TestWords.texts(web);
        words.format = TestWords.formats(web, Clock.systemUTC());
        return words;
    }
}
