package ua.vikno.launcher;

import jakarta.json.JsonObject;

/**
 * A person of the demo identity provider, as {@code demo/people.json} names them.
 *
 * @param sub who they are to the provider
 * @param display name on the sign-in page
 * @param group {@code citizen} or {@code staff}: which provider knows them
 * @param note one line on the page: what this person is good for in the demo
 * @param claims what the provider says of them in the id token
 */
record DemoPerson(String sub, String display, String group, String note, JsonObject claims) {

    static DemoPerson from(JsonObject json) {
        return new DemoPerson(
                json.getString("sub"),
                json.getString("display"),
                json.getString("group"),
                json.getString("note"),
                json.getJsonObject("claims"));
    }
}
