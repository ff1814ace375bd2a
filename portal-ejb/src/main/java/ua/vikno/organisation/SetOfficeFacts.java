package ua.vikno.organisation;

import java.util.Map;

/**
 * Says how to reach an office and what it is like to come there; what is not known is empty.
 *
 * @param phone as people dial it
 * @param email for letters
 * @param transport how to get there
 * @param parking where to leave a car or a bicycle
 * @param access facts that are known
 */
public record SetOfficeFacts(
        String phone, String email, TypedWords transport, TypedWords parking, Map<Access, Boolean> access) {

    public SetOfficeFacts {
        access = Map.copyOf(access);
    }
}
