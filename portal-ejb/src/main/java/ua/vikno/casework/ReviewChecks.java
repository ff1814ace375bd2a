package ua.vikno.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ua.vikno.casework.ReviewCheck.Kind;
import ua.vikno.casework.ReviewCheck.Outcome;
import ua.vikno.cityplan.CityPlan;
import ua.vikno.cityplan.GeoPoint;
import ua.vikno.identity.AccountDirectory;
import ua.vikno.identity.Profile;
import ua.vikno.submission.AnswerJudging;
import ua.vikno.submission.FeeStanding;
import ua.vikno.submission.JudgedAnswers;

/** What the portal checks for the clerk; only what it really can. As many statements for a page of applications as for one. */
@ApplicationScoped
class ReviewChecks {

    @Inject
    CityPlan plan;

    @Inject
    CheckRows rows;

    @Inject
    AccountDirectory accounts;

    @Inject
    AnswerJudging answers;

    @Inject
    OwedFees fees;

    /** The checks that make sense for each application, passed or not, by its id. */
    public Map<Long, List<ReviewCheck>> of(Collection<Long> applications) {
        if (applications.isEmpty()) {
            return Map.of();
        }
        List<CheckGround> grounds = rows.of(applications);
        Map<Long, Profile> people =
                accounts.findAll(grounds.stream().map(CheckGround::account).collect(Collectors.toSet()));
        Map<Long, JudgedAnswers> judged = answers.judge(applications);
        Map<Long, FeeStanding.State> owed = fees.of(applications);
        Map<Long, List<ReviewCheck>> checks = new HashMap<>();
        for (CheckGround ground : grounds) {
            List<ReviewCheck> found = new ArrayList<>();
            person(ground, people.get(ground.account()), found);
            application(ground, judged.get(ground.id()), found);
            found.add(fee(owed.getOrDefault(ground.id(), FeeStanding.State.NONE)));
            earlier(ground, found);
            checks.put(ground.id(), found);
        }
        return checks;
    }

    private static void person(CheckGround ground, Profile applicant, List<ReviewCheck> found) {
        String name = applicant.name().full();
        boolean same = name.equalsIgnoreCase(ground.applicantName());
        found.add(same ? ReviewCheck.ok(Kind.IDENTITY, "ok") : ReviewCheck.look(Kind.IDENTITY, "differs", name));
        found.add(signIn(ground.assurance()));
        found.add(tax(applicant));
        if (!ground.cardName().isEmpty()) {
            found.add(
                    ground.cardName().equalsIgnoreCase(name)
                            ? ReviewCheck.ok(Kind.CARD, "ok")
                            : ReviewCheck.look(Kind.CARD, "differs", ground.cardName()));
        }
    }

    private static ReviewCheck signIn(String assurance) {
        if (assurance == null) {
            return ReviewCheck.look(Kind.SIGN_IN, "unknown");
        }
        return assurance.equals("low")
                ? ReviewCheck.look(Kind.SIGN_IN, "low")
                : ReviewCheck.ok(Kind.SIGN_IN, assurance.equals("high") ? "high" : "substantial");
    }

    /** Its check digit holds, or it would be no tax number here; what it says of the birth may still be another's. */
    private static ReviewCheck tax(Profile applicant) {
        if (applicant.taxNumber() == null) {
            return ReviewCheck.look(Kind.TAX, "none");
        }
        boolean born = applicant.birthDate() == null
                || applicant.birthDate().equals(applicant.taxNumber().birthDate());
        return born ? ReviewCheck.ok(Kind.TAX, "ok") : ReviewCheck.look(Kind.TAX, "birth");
    }

    private void application(CheckGround ground, JudgedAnswers judged, List<ReviewCheck> found) {
        found.add(
                judged.wrong().isEmpty()
                        ? ReviewCheck.ok(Kind.FORM, "ok")
                        : ReviewCheck.no(Kind.FORM, "wrong", judged.wrong()));
        if (!judged.lacking().isEmpty()) {
            found.add(ReviewCheck.no(Kind.PAPERS, "lacking", judged.lacking()));
        } else if (judged.papers() > 0) {
            found.add(ReviewCheck.ok(Kind.PAPERS, "ok", judged.papers()));
        }
        if (ground.latitude() != null) {
            found.add(
                    plan.inCity(new GeoPoint(ground.latitude(), ground.longitude()))
                            ? ReviewCheck.ok(Kind.PLACE, "ok")
                            : ReviewCheck.no(Kind.PLACE, "outside", List.of()));
        }
    }

    private static ReviewCheck fee(FeeStanding.State state) {
        return switch (state) {
            case NONE -> ReviewCheck.ok(Kind.FEE, "none");
            case PAID -> ReviewCheck.ok(Kind.FEE, "paid");
            case EXEMPT -> ReviewCheck.ok(Kind.FEE, "exempt");
            case DUE -> ReviewCheck.look(Kind.FEE, "due");
            case RECEIPT -> ReviewCheck.look(Kind.FEE, "receipt");
            case CLAIMED -> ReviewCheck.look(Kind.FEE, "claimed");
            case AWAITED -> ReviewCheck.look(Kind.FEE, "awaited");
        };
    }

    private static void earlier(CheckGround ground, List<ReviewCheck> found) {
        found.add(
                ground.like().isEmpty()
                        ? ReviewCheck.ok(Kind.LIKE, "ok")
                        : new ReviewCheck(Kind.LIKE, Outcome.LOOK, "found", List.of(), List.of(), ground.like()));
        if (ground.cases() == 0) {
            found.add(ReviewCheck.ok(Kind.EARLIER, "none"));
        } else if (ground.refused() == 0) {
            found.add(ReviewCheck.ok(Kind.EARLIER, "some", ground.cases(), ground.lastCase()));
        } else {
            found.add(ReviewCheck.look(Kind.EARLIER, "refused", ground.cases(), ground.lastCase(), ground.refused()));
        }
    }
}
