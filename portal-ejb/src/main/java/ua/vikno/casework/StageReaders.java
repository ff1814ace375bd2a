package ua.vikno.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import ua.vikno.submission.ApplicationReaders;

/** Officers read the application whose case has a stage of theirs. */
@ApplicationScoped
class StageReaders implements ApplicationReaders {

    @Inject
    CaseFiles cases;

    @Override
    public boolean reads(long application, Set<Long> providers) {
        return !providers.isEmpty()
                && cases.ofApplication(application)
                        .filter(found -> found.stages().stream().anyMatch(stage -> stage.isShownTo(providers)))
                        .isPresent();
    }
}
