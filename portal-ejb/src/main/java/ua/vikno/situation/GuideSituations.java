package ua.vikno.situation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import ua.vikno.catalogue.LifeSituations;

/** Tells the catalogue which services each guide leads to. */
@ApplicationScoped
class GuideSituations implements LifeSituations {

    @Inject
    GuideRows rows;

    @Override
    public List<Situation> all() {
        return rows.guides().stream().map(GuideSituations::situation).toList();
    }

    static Situation situation(Guide guide) {
        return new Situation(
                guide.slug(),
                guide.name(),
                guide.steps().stream().map(Step::service).collect(Collectors.toSet()));
    }
}
