package ua.vikno.situation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import ua.vikno.catalogue.Catalogue;
import ua.vikno.catalogue.ServiceCode;
import ua.vikno.catalogue.ServiceSummary;

/** Life situations and their guides, for everyone. */
@Stateless
public class Situations {

    @Inject
    GuideRows rows;

    @EJB
    Catalogue catalogue;

    /** All situations, in the order the centre gave them. */
    @PermitAll
    public List<SituationName> all() {
        return rows.names();
    }

    /**
     * The guide of a situation for what was answered.
     *
     * @param given answers by the id of their question; what the guide does not offer is left out
     */
    @PermitAll
    public Optional<GuideView> guide(String slug, Map<String, String> given) {
        return rows.guide(slug).map(guide -> view(guide, guide.understood(given)));
    }

    private GuideView view(Guide guide, Map<String, String> answers) {
        List<Step> steps = guide.stepsFor(answers);
        Map<ServiceCode, ServiceSummary> services =
                catalogue.summaries(steps.stream().map(Step::service).toList());
        return new GuideView(
                guide.slug(),
                guide.name(),
                guide.lead(),
                guide.questions(),
                answers,
                steps.stream()
                        .flatMap(step -> Stream.ofNullable(services.get(step.service()))
                                .map(service -> new GuideView.StepView(service, step.note())))
                        .toList());
    }
}
