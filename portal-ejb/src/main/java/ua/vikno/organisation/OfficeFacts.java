package ua.vikno.organisation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.vikno.kernel.Bilingual;

/**
 * What it is like to come to an office; what nobody has told is empty.
 *
 * @param email for letters; empty where there is none
 * @param transport how to get there
 * @param parking where to leave a car or a bicycle
 * @param access what is there and what is not; a fact that is not known is not in it
 * @param extras what else one can get done in the building
 */
public record OfficeFacts(
        String email,
        Optional<Bilingual> transport,
        Optional<Bilingual> parking,
        Map<Access, Boolean> access,
        List<SideService> extras) {

    public OfficeFacts {
        access = Map.copyOf(access);
        extras = List.copyOf(extras);
    }
}
