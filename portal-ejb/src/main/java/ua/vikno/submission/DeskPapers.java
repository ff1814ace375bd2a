package ua.vikno.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import ua.vikno.audit.AuditEntry;
import ua.vikno.audit.AuditTrail;
import ua.vikno.document.DocumentStore;
import ua.vikno.document.DocumentView;
import ua.vikno.kernel.CurrentActor;
import ua.vikno.kernel.NotFound;

/**
 * Papers that staff scan into applications, and what was signed on paper; for the feature above, which has checked who acts.
 * A scan is judged like any file and lies among the application's attachments: whoever reads those reads it.
 */
@ApplicationScoped
public class DeskPapers {

    private static final int LONGEST_TITLE = 200;

    @Inject
    ApplicationRows applications;

    @Inject
    PaperRows papers;

    @Inject
    DocumentStore documents;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** Papers of an application in the order they were scanned. */
    public List<PaperView> of(ApplicationId id) {
        return papers.of(id.value()).stream().map(Paper::view).toList();
    }

    /** How the visitor signed; empty where nobody signed on paper here. */
    public Optional<SigningView> signing(ApplicationId id) {
        return papers.signing(id.value()).map(Signing::view);
    }

    /**
     * Scans a paper into an application, registered already or not.
     *
     * @throws ua.vikno.kernel.BusinessException the file is too large, of another kind or damaged
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public PaperView add(ApplicationId id, ScannedFile scan) {
        return add(held(id), scan);
    }

    private PaperView add(Application application, ScannedFile scan) {
        DocumentView stored = documents.store(application.account, scan.name(), scan.size(), scan.content());
        application.attach(stored.id().value());
        applications.write();
        Paper paper = new Paper(application, stored, title(scan, stored), actor.get(), clock.instant());
        papers.add(paper);
        audit.record(AuditEntry.of("application.paper-scanned", SubmissionNews.KIND, application.number())
                .about(application.account, DeskDrafts.SERVING));
        return paper.view();
    }

    private static String title(ScannedFile scan, DocumentView stored) {
        String title = scan.title().isBlank() ? stored.name() : scan.title().strip();
        return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE);
    }

    /**
     * The visitor has signed the printed application. Said twice it was said once.
     *
     * @param scan of the signed page; null where the paper alone is kept in the case
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void sign(ApplicationId id, ScannedFile scan) {
        if (papers.signing(id.value()).isPresent()) {
            return;
        }
        Application application = held(id);
        PaperView page = scan == null ? null : add(application, scan);
        papers.add(new Signing(application, page == null ? null : page.document(), actor.get(), clock.instant()));
        audit.record(AuditEntry.of("application.signed-on-paper", SubmissionNews.KIND, application.number())
                .about(application.account, DeskDrafts.SERVING));
    }

    private Application held(ApplicationId id) {
        return applications.lock(id).orElseThrow(() -> new NotFound("submission.error.noApplication"));
    }
}
