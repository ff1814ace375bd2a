package ua.vikno.casework;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The stages of a case in their turns: which are open, which open next, what stands before them. */
final class Way {

    private final List<Stage> stages;

    Way(List<Stage> stages) {
        this.stages = stages.stream()
                .sorted(Comparator.comparingInt(Stage::turn).thenComparingInt(Stage::position))
                .toList();
    }

    /** Turn by turn. */
    List<Stage> inOrder() {
        return stages;
    }

    /** Opens what can be done now: everything of the first turn in which something is left to do. */
    boolean openNext(Instant at) {
        List<Stage> waiting = stages.stream()
                .filter(stage -> stage.turn() == current() && !stage.wasOpened())
                .toList();
        waiting.forEach(stage -> stage.open(at));
        return !waiting.isEmpty();
    }

    /** The turn that goes on; none after the last. */
    int current() {
        return stages.stream()
                .filter(stage -> !stage.isDone())
                .mapToInt(Stage::turn)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    Optional<Stage> at(int position) {
        return stages.stream().filter(stage -> stage.position() == position).findFirst();
    }

    List<Stage> open() {
        return stages.stream().filter(Stage::isOpen).toList();
    }

    /** The stage at which the result is given. */
    Stage preparation() {
        return stages.stream()
                .filter(stage -> stage.is(StageKind.PREPARATION))
                .findFirst()
                .orElseThrow();
    }

    /** The result can be given: its stage is open and nothing is waited for beside it. */
    boolean isReady() {
        return preparation().isOpen() && open().size() == 1;
    }

    /** Goes back from a stage: the turn before it is done once more, and what stood open beside it waits for that. */
    void goBack(Stage from, Instant at) {
        int before = stages.stream()
                .mapToInt(Stage::turn)
                .filter(turn -> turn < from.turn())
                .max()
                .orElseThrow();
        stages.stream()
                .filter(stage -> stage.turn() == from.turn() && stage.isOpen())
                .forEach(Stage::close);
        stages.stream()
                .filter(stage -> stage.turn() == before && !stage.isAskedOnTheWay())
                .forEach(stage -> stage.reopen(at));
    }
}
