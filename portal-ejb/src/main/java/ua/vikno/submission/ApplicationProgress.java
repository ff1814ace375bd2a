package ua.vikno.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import ua.vikno.kernel.CurrentActor;
import ua.vikno.kernel.NotFound;

/** For {@code casework}, which has checked who may: takes an application for registering and moves it as its case moves. */
@ApplicationScoped
public class ApplicationProgress {

    @Inject
    ApplicationRows applications;

    @Inject
    SubmissionNews news;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** An application, without a check of who asks. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<ApplicationView> find(ApplicationId id) {
        return applications.find(id).map(Application::view);
    }

    /** Answers of many applications at once, by id of the application, without a check of who asks. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Map<Long, GivenAnswers> answers(Collection<Long> ids) {
        return applications.answers(ids);
    }

    /**
     * The application as it stands, held until the caller's transaction ends: of two who register at once the second sees what
     * the first has done.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public ApplicationView hold(ApplicationId id) {
        return applications.lock(id).orElseThrow(() -> missing(id)).view();
    }

    /**
     * Moves an application on and announces it.
     *
     * @throws ApplicationNotInState it cannot become so from where it stands
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void move(ApplicationId id, ApplicationStatus next) {
        Application application = applications.lock(id).orElseThrow(() -> missing(id));
        application.move(next, actor.get(), clock.instant());
        applications.write();
        news.moved(application);
    }

    /** The result is now expected by another day than was promised: the clock has stood. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void expect(ApplicationId id, LocalDate day) {
        applications.lock(id).orElseThrow(() -> missing(id)).expect(day);
        applications.write();
    }

    private static NotFound missing(ApplicationId id) {
        return new NotFound("submission.error.noApplication", id.toString());
    }
}
