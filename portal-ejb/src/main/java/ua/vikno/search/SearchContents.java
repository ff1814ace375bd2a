package ua.vikno.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import ua.vikno.kernel.Findable;
import ua.vikno.kernel.Findables;

/** What the index is made of, read in one transaction. */
@ApplicationScoped
class SearchContents {

    /** Announced when staff change the synonyms. */
    static final String SYNONYMS_CHANGED = "search.synonyms-changed";

    @Inject
    @Any
    Instance<Findables> features;

    @Inject
    SynonymRows synonyms;

    /** Read at once, so that one does not tell of another day than the other. */
    record Contents(List<Findable> findables, List<SynonymWords> synonyms) {}

    @Transactional
    public Contents read() {
        List<Findable> findables = new ArrayList<>();
        features.forEach(feature -> findables.addAll(feature.all()));
        return new Contents(
                findables,
                synonyms.all().stream()
                        .flatMap(synonym -> synonym.words().stream())
                        .toList());
    }

    /** Whether a change of this topic makes the index stale. */
    public boolean isTouchedBy(String topic) {
        return topic.equals(SYNONYMS_CHANGED)
                || features.stream().anyMatch(feature -> feature.topics().contains(topic));
    }
}
