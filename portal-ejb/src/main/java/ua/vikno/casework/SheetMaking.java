package ua.vikno.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import ua.vikno.cityplan.CityPlan;
import ua.vikno.cityplan.GeoPoint;
import ua.vikno.cityplan.PlanSheets;
import ua.vikno.cityplan.SheetOrder;
import ua.vikno.cityplan.SheetScale;
import ua.vikno.document.DocumentStore;
import ua.vikno.document.DocumentView;
import ua.vikno.kernel.Actor;
import ua.vikno.kernel.Clocks;
import ua.vikno.kernel.Settings;
import ua.vikno.organisation.CentreView;
import ua.vikno.organisation.Offices;
import ua.vikno.organisation.Staff;
import ua.vikno.organisation.StaffMember;
import ua.vikno.submission.ApplicationView;
import ua.vikno.submission.OrderedPlace;

/** Draws the ordered sheet of the city plan and keeps it as the person's document, with its own verification code. */
@ApplicationScoped
class SheetMaking {

    private final SecureRandom random = new SecureRandom();

    @Inject
    PlanSheets sheets;

    @Inject
    CityPlan plan;

    @Inject
    AnswerReading answers;

    @Inject
    Offices offices;

    @Inject
    Staff staff;

    @Inject
    DocumentStore documents;

    @Inject
    Settings settings;

    /** Whether the application is for a sheet. */
    static boolean isOrdered(ApplicationView application) {
        return application.at().filter(place -> place.scale() != null).isPresent();
    }

    /** The case's result; it is not given yet. */
    public CaseResult make(CaseFile caseFile, ApplicationView application, Actor issuer, Instant at) {
        OrderedPlace place = application
                .at()
                .filter(ordered -> ordered.scale() != null)
                .orElseThrow(() -> new NoSheetOrdered(caseFile.number()));
        VerificationCode code = VerificationCode.random(random);
        DocumentView stored = keep(caseFile, application, code, at);
        return new CaseResult(
                caseFile, stored, code, place.scale(), plan.current().version(), issuer, at);
    }

    /** Through a file, since no document is ever whole in memory. */
    private DocumentView keep(CaseFile caseFile, ApplicationView application, VerificationCode code, Instant at) {
        try {
            Path file = Files.createTempFile("vikno-sheet", ".pdf");
            try {
                try (OutputStream out = Files.newOutputStream(file)) {
                    draw(caseFile, application, code, at, out);
                }
                try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
                    return documents.store(application.account(), caseFile.number() + ".pdf", Files.size(file), in);
                }
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void draw(
            CaseFile caseFile, ApplicationView application, VerificationCode code, Instant at, OutputStream out)
            throws IOException {
        OrderedPlace place = application.place();
        StaffMember issuer = staff.mine();
        CentreView centre = offices.centre().orElseThrow();
        sheets.render(
                new SheetOrder(
                        plan.current().version(),
                        new GeoPoint(place.latitude(), place.longitude()),
                        scale(place, caseFile),
                        caseFile.number(),
                        at.atZone(Clocks.KYIV).toLocalDate(),
                        centre.council().uk(),
                        caseFile.ordered().providerName().uk(),
                        centre.name().uk(),
                        place.address(),
                        answers.text(application, "purpose").orElse(""),
                        settings.baseUrl() + "/verify/" + code,
                        code.spaced(),
                        issuer.position().uk(),
                        issuer.name().initials(),
                        ""),
                out);
    }

    private static SheetScale scale(OrderedPlace place, CaseFile caseFile) {
        return SheetScale.of(place.scale()).orElseThrow(() -> new NoSheetOrdered(caseFile.number()));
    }
}
