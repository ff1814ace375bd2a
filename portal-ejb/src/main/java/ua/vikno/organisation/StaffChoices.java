package ua.vikno.organisation;

import java.util.List;

/**
 * What the acting person may choose from when they give duties.
 *
 * @param centres they look after
 * @param offices of those centres
 * @param providers those centres work with: of their own community and of communities they serve by agreement
 * @param roles names of roles they may give
 */
public record StaffChoices(
        List<CentreView> centres, List<OfficeView> offices, List<ProviderView> providers, List<String> roles) {

    public StaffChoices {
        centres = List.copyOf(centres);
        offices = List.copyOf(offices);
        providers = List.copyOf(providers);
        roles = List.copyOf(roles);
    }
}
