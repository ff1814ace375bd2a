package ua.vikno.casework;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import ua.vikno.cityplan.CityPlan;
import ua.vikno.cityplan.GeoPoint;
import ua.vikno.document.DocumentView;
import ua.vikno.document.SampleFiles;
import ua.vikno.document.TestDocuments;
import ua.vikno.identity.DemoAccounts;
import ua.vikno.kernel.Actor;
import ua.vikno.submission.ApplicationView;
import ua.vikno.submission.FeeStanding;
import ua.vikno.submission.OrderedPlace;
import ua.vikno.submission.SubmissionTown;

/** What stands in {@link OfficeDay} for the plan, the fees and the drawing of sheets. */
final class OfficeChecks {

    private OfficeChecks() {}

    static ReviewChecks of(EntityManager em, SubmissionTown.Desk desk) {
        ReviewChecks checks = new ReviewChecks();
        checks.rows = new CheckRows();
        checks.rows.em = em;
        checks.accounts = DemoAccounts.directory(em);
        checks.answers = desk.judging;
        checks.fees = new OwedFees() {
            @Override
            public Map<Long, FeeStanding.State> of(Collection<Long> applications) {
                return Map.of();
            }
        };
        checks.plan = new CityPlan() {
            @Override
            public boolean inCity(GeoPoint point) {
                return true;
            }
        };
        return checks;
    }

    static SheetMaking sheets(EntityManager em) {
        return new SheetMaking() {
            @Override
            public CaseResult make(CaseFile caseFile, ApplicationView application, Actor issuer, Instant at) {
                OrderedPlace place = application.at().orElseThrow();
                DocumentView stored = TestDocuments.store(em, OfficeDay.CLOCK)
                        .store(
                                application.account(),
                                caseFile.number() + ".pdf",
                                -1,
                                new ByteArrayInputStream(SampleFiles.pdf(3_000)));
                VerificationCode code = VerificationCode.random(new SecureRandom());
                return new CaseResult(caseFile, stored, code, place.scale(), "test", issuer, at);
            }
        };
    }
}
