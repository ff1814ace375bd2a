package ua.vikno.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import ua.vikno.cityplan.CityPlan;
import ua.vikno.cityplan.GeoPoint;
import ua.vikno.identity.Profile;
import ua.vikno.submission.ApplicationView;

/** What the portal checks for the clerk; only what it really can. */
@ApplicationScoped
class ReviewChecks {

    @Inject
    CityPlan plan;

    @Inject
    InboxListing listing;

    /** The checks that make sense for this application, passed or not. */
    public List<ReviewCheck> of(ApplicationView application, Profile applicant) {
        List<ReviewCheck> checks = new ArrayList<>();
        boolean same = applicant.name().full().equalsIgnoreCase(application.applicantName());
        checks.add(new ReviewCheck(ReviewCheck.Kind.IDENTITY, same, List.of()));
        application
                .at()
                .ifPresent(place -> checks.add(new ReviewCheck(
                        ReviewCheck.Kind.PLACE,
                        plan.inCity(new GeoPoint(place.latitude(), place.longitude())),
                        List.of())));
        List<String> like = listing.like(application.id().value());
        checks.add(new ReviewCheck(ReviewCheck.Kind.LIKE, like.isEmpty(), like));
        return checks;
    }
}
