package ua.vikno.launcher;

import jakarta.json.JsonObject;

/**
 * One order of the demo life, as {@code demo-life.json} tells it.
 *
 * @param person who orders
 * @param address where, as typed into the search of addresses
 * @param purpose what for
 * @param scale of the sheet
 * @param office number in the list of offices where paper is to wait, 0 for an electronic result
 * @param fate how far it went
 */
record DemoStory(String person, String address, String purpose, String scale, int office, Fate fate) {

    /** How far an order went; each contains those before it. */
    enum Fate {
        DRAFT,
        SUBMITTED,
        REGISTERED,
        PROVIDED,
        HANDED_OVER
    }

    static DemoStory from(JsonObject json) {
        return new DemoStory(
                json.getString("person"),
                json.getString("address"),
                json.getString("purpose"),
                json.getString("scale"),
                json.getInt("office", 0),
                Fate.valueOf(json.getString("fate")));
    }

    boolean reaches(Fate other) {
        return fate.compareTo(other) >= 0;
    }
}
