package ua.vikno.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import ua.vikno.kernel.CurrentActor;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.Role;
import ua.vikno.submission.ApplicationId;
import ua.vikno.submission.ApplicationProgress;

/** Hearing the person before a decision against them (law 2073-IX, articles 17 and 63). */
@Stateless
public class CaseHearings {

    /** The most characters of an explanation. */
    public static final int LONGEST_EXPLANATION = 4_000;

    @Inject
    CaseGuard guard;

    @Inject
    CaseOutcomes outcomes;

    @Inject
    ApplicationProgress progress;

    @Inject
    CaseNews news;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * Tells the person what is going to be decided and until when they may explain.
     *
     * @throws NotFound the case is not there for this person
     * @throws CaseNotInState it stands or has ended
     * @throws HearingNotDue the person is being heard already, or the day is not after today
     * @throws WordsFaulty what is going to be decided is missing or too long
     */
    @RolesAllowed({Role.ADMINISTRATOR, Role.CHIEF, Role.PROVIDER_OFFICER})
    public void begin(@NotNull @Valid BeginHearing command) {
        CaseFile caseFile = guard.decide(command.number());
        caseFile.checkInWork();
        LocalDate today = LocalDate.now(clock);
        if (command.until() == null || !command.until().isAfter(today)) {
            throw HearingNotDue.day();
        }
        if (outcomes.hearings(caseFile).stream().anyMatch(hearing -> !hearing.isOver(today))) {
            throw HearingNotDue.already();
        }
        String words = WordsFaulty.kept(command.words(), StageAct.LONGEST, true);
        outcomes.add(new Hearing(caseFile, words, command.until(), actor.get(), clock.instant()));
        caseFile.note(EventKind.HEARING_ASKED, actor.get(), clock.instant(), words);
        news.hearing(
                caseFile,
                progress.find(new ApplicationId(caseFile.ordered().application()))
                        .orElseThrow(),
                command.until());
    }

    /**
     * Writes down what the person said at the desk or by telephone.
     *
     * @throws NotFound the case is not there for this person
     * @throws HearingNotDue nobody is asked for an explanation
     * @throws WordsFaulty the explanation is missing or too long
     */
    @RolesAllowed({Role.ADMINISTRATOR, Role.CHIEF, Role.PROVIDER_OFFICER})
    public void record(String number, String explanation) {
        CaseFile caseFile = guard.decide(number);
        Hearing hearing = awaited(outcomes, caseFile);
        hearing.answer(WordsFaulty.kept(explanation, LONGEST_EXPLANATION, true), actor.get(), clock.instant());
        caseFile.note(EventKind.HEARING_ANSWERED, actor.get(), clock.instant(), "");
        news.explained(caseFile);
    }

    /** The hearing that still waits for an explanation; also after its day, as long as nothing is decided. */
    static Hearing awaited(CaseOutcomes outcomes, CaseFile caseFile) {
        if (caseFile.status().isClosed()) {
            throw new CaseNotInState(caseFile.number(), caseFile.status());
        }
        return outcomes.hearings(caseFile).stream()
                .findFirst()
                .filter(hearing -> !hearing.isAnswered())
                .orElseThrow(HearingNotDue::none);
    }
}
