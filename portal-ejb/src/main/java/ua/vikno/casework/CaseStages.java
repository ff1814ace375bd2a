package ua.vikno.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.Optional;
import ua.vikno.kernel.Bilingual;
import ua.vikno.kernel.CurrentActor;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.Role;
import ua.vikno.organisation.ProviderView;
import ua.vikno.organisation.Providers;
import ua.vikno.organisation.Term;
import ua.vikno.submission.ApplicationId;
import ua.vikno.submission.ApplicationProgress;

/**
 * Work on single stages of a case. An officer acts on those of their provider, the centre that registered the case on all, since
 * not every body works in the portal. Two who act at once: the second is told what the first has done.
 */
@Stateless
public class CaseStages {

    @Inject
    CaseGuard guard;

    @Inject
    Providers providers;

    @Inject
    StageTerms terms;

    @Inject
    ApplicationProgress progress;

    @Inject
    CaseNews news;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * «Погодити», «Відповісти», «Передати знову»: the stage is done; the next ones open when nothing beside it is left.
     *
     * @throws NotFound the case or the stage is not there for this person
     * @throws StageNotOpen it is done, or waits for others, or ends with a result and not with words
     * @throws CaseNotInState the case stands or has ended
     * @throws WordsFaulty a question is answered in words, and none or too many were written
     */
    @RolesAllowed({Role.ADMINISTRATOR, Role.CHIEF, Role.PROVIDER_OFFICER})
    public void pass(@NotNull @Valid StageAct command) {
        CaseFile caseFile = guard.change(command.number());
        Stage stage = guard.stage(caseFile, command.stage());
        StageView seen = stage.view();
        if (!seen.kind().isAnswered()) {
            throw new StageNotOpen(caseFile.number());
        }
        String words = WordsFaulty.kept(command.words(), StageAct.LONGEST, seen.kind() == StageKind.REQUEST);
        boolean moved = caseFile.pass(stage, words, actor.get(), clock.instant());
        terms.count(caseFile);
        tell(caseFile, "case.stage-done", moved);
    }

    /**
     * «Повернути на попередній етап».
     *
     * @throws NotFound the case or the stage is not there for this person
     * @throws StageNotOpen it is done, waits for others, or was asked on the way and has nothing before it
     * @throws CaseNotInState the case stands or has ended
     * @throws WordsFaulty why is missing or too long
     */
    @RolesAllowed({Role.ADMINISTRATOR, Role.CHIEF, Role.PROVIDER_OFFICER})
    public void goBack(@NotNull @Valid StageAct command) {
        CaseFile caseFile = guard.change(command.number());
        Stage stage = guard.stage(caseFile, command.stage());
        if (!stage.canGoBack()) {
            throw new StageNotOpen(caseFile.number());
        }
        caseFile.goBack(stage, WordsFaulty.kept(command.words(), StageAct.LONGEST, true), actor.get(), clock.instant());
        terms.count(caseFile);
        tell(caseFile, "case.stage-returned", true);
    }

    /**
     * «Запитати інший орган»: a stage beside what is open now. The law does not stop the clock for that; where it does for what
     * is asked, the case is suspended.
     *
     * @throws NotFound the case or the body is not there
     * @throws CaseNotInState the case stands or has ended
     * @throws WordsFaulty what is asked is missing or too long
     */
    @RolesAllowed({Role.ADMINISTRATOR, Role.CHIEF, Role.PROVIDER_OFFICER})
    public void ask(@NotNull @Valid AskBody command) {
        CaseFile caseFile = guard.decide(command.number());
        ProviderView body =
                providers.byId(command.provider()).orElseThrow(() -> guard.refused(CaseGuard.CASE, command.number()));
        String question = WordsFaulty.kept(command.question(), StageAct.LONGEST, true);
        Bilingual name = body.name();
        Term term = Term.workingDays(command.workingDays());
        caseFile.checkInWork();
        caseFile.ask(
                new StagePlan(
                        caseFile.way().current(), StageKind.REQUEST, "", null, body.id(), false, name, term, question),
                actor.get(),
                clock.instant());
        terms.count(caseFile);
        tell(caseFile, "case.body-asked", true);
    }

    /**
     * «Скасувати запит»: nobody waits for the answer any more.
     *
     * @throws NotFound the case is not there for this person, or the stage was not asked on the way
     * @throws StageNotOpen it is answered already
     * @throws CaseNotInState the case stands or has ended
     */
    @RolesAllowed({Role.ADMINISTRATOR, Role.CHIEF, Role.PROVIDER_OFFICER})
    public void cancel(@NotNull @Valid StageAct command) {
        CaseFile caseFile = guard.decide(command.number());
        Stage stage = caseFile.way()
                .at(command.stage())
                .filter(Stage::isAskedOnTheWay)
                .orElseThrow(() -> guard.refused(CaseGuard.CASE, command.number()));
        if (!stage.isOpen()) {
            throw new StageNotOpen(caseFile.number());
        }
        boolean moved = caseFile.cancel(stage, actor.get(), clock.instant());
        terms.count(caseFile);
        tell(caseFile, "case.request-cancelled", moved);
    }

    private void tell(CaseFile caseFile, String action, boolean moved) {
        news.moved(
                caseFile,
                action,
                moved ? progress.find(new ApplicationId(caseFile.ordered().application())) : Optional.empty());
    }
}
