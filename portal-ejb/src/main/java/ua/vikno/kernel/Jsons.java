package ua.vikno.kernel;

import jakarta.json.spi.JsonProvider;

/** Makes and reads JSON. */
public final class Jsons {

    /**
     * What {@code jakarta.json.Json} asks for anew at every call, by a search through all archives that costs more than most of our
     * pages' rules; safe for many threads.
     */
    public static final JsonProvider JSON = JsonProvider.provider();

    private Jsons() {}
}
