package ua.vikno.casework;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import ua.vikno.organisation.OfficeView;
import ua.vikno.organisation.Offices;

/**
 * Proves a result to anyone who has its code, and tells nothing of the person. The code is looked up by its digest, so the time
 * of an answer says nothing about codes that are near.
 */
@Stateless
public class ResultVerification {

    @Inject
    CaseFiles cases;

    @Inject
    Offices offices;

    /**
     * The document with this code.
     *
     * @param typed the code as it was typed: hyphens, spaces and case do not matter
     */
    @PermitAll
    public Optional<VerifiedResult> check(String typed) {
        return VerificationCode.parse(typed).flatMap(cases::result).map(this::verified);
    }

    private VerifiedResult verified(CaseResult result) {
        CaseFile caseFile = result.caseFile();
        return new VerifiedResult(
                caseFile.number(),
                caseFile.ordered().serviceName(),
                caseFile.ordered().providerName(),
                offices.byId(caseFile.office()).map(OfficeView::name).orElseThrow(),
                result.view());
    }
}
