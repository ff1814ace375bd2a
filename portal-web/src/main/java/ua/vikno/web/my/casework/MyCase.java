package ua.vikno.web.my.casework;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import ua.vikno.casework.CaseFollowing;
import ua.vikno.casework.CaseProgress;
import ua.vikno.casework.StageView;
import ua.vikno.submission.ApplicationNumber;
import ua.vikno.web.faces.WebRequest;

/** The case of the application whose page is open: {@code #{myCase.progress}}. */
@Named
@RequestScoped
public class MyCase {

    @EJB
    CaseFollowing following;

    @Inject
    WebRequest web;

    private CaseProgress progress;
    private boolean asked;

    /** Number of the application whose page is open. */
    public String getNumber() {
        return web.param("number").orElse("");
    }

    /** How the case goes on; null before the application is registered. */
    public CaseProgress getProgress() {
        if (!asked) {
            asked = true;
            progress =
                    ApplicationNumber.parse(getNumber()).flatMap(following::of).orElse(null);
        }
        return progress;
    }

    /** What has just been sent, for the toast: {@code explained}, {@code complained}; empty where nothing was. */
    public String getSent() {
        return Stream.of("explained", "complained")
                .filter(sent -> web.param(sent).isPresent())
                .findFirst()
                .orElse("");
    }

    /** How a stage looks on the way: {@code done}, {@code now}, {@code todo}. */
    public String look(StageView stage) {
        if (stage.isDone()) {
            return "done";
        }
        return stage.isOpen() && progress.isWithdrawable() ? "now" : "todo";
    }

    /** Stages the person sees: those whose answers nobody waits for any more are not among them. */
    public List<StageView> getStages() {
        return getProgress().stages().stream()
                .filter(stage -> !stage.cancelled())
                .toList();
    }
}
