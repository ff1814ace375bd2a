package ua.vikno.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;

/**
 * Sends what is due through the gateways that work, in turn by their weights; what a gateway could not take goes to another at once.
 * Gateways are served side by side, so that one which hangs keeps nobody.
 */
@ApplicationScoped
class TextSender {

    @Inject
    TextGateways gateways;

    @Inject
    TextOutbox outbox;

    @Inject
    Circuits circuits;

    @Inject
    QuietHours quiet;

    @Inject
    Clock clock;

    private final ReentrantLock running = new ReentrantLock();
    private final Turns turns = new Turns();

    /** Sends all that is due; returns at once where another thread is at it. */
    public void sendDue() {
        if (gateways.all().isEmpty() || !running.tryLock()) {
            return;
        }
        try {
            probe();
            boolean more = true;
            while (more) {
                more = round();
            }
        } finally {
            running.unlock();
        }
    }

    /** One handful; false where nothing was left. */
    private boolean round() {
        List<TextGateway> working = working();
        Set<String> names = working.stream().map(TextGateway::name).collect(Collectors.toSet());
        List<HandedText> lost = outbox.takeUnanswered(names);
        List<HandedText> due = working.isEmpty()
                ? List.of()
                : outbox.take(
                        () -> turns.next(working).name(),
                        quiet.endAfter(clock.instant()).isPresent());
        Map<TextGateway, CompletableFuture<List<TextAnswer>>> sent = new LinkedHashMap<>();
        for (TextGateway gateway : working) {
            List<HandedText> mine = of(gateway, due);
            if (!mine.isEmpty()) {
                sent.put(
                        gateway,
                        gateway.send(mine.stream().map(HandedText::text).toList()));
            }
        }
        sent.forEach((gateway, answers) -> keep(gateway, of(gateway, due), answers.join()));
        for (TextGateway gateway : working) {
            List<HandedText> mine = of(gateway, lost);
            if (!mine.isEmpty()) {
                settleLost(gateway, mine);
            }
        }
        return !lost.isEmpty() || !due.isEmpty();
    }

    private void keep(TextGateway gateway, List<HandedText> sent, List<TextAnswer> answers) {
        judge(gateway, answers);
        outbox.settle(sent, byRow(sent, answers), gateway.remembers());
    }

    private void settleLost(TextGateway gateway, List<HandedText> asked) {
        try {
            List<TextAnswer> answers = gateway.remembers()
                    ? gateway.ask(asked.stream().map(HandedText::asked).toList()).stream()
                            .map(TextSender::answer)
                            .toList()
                    : asked.stream()
                            .map(one -> TextAnswer.of(TextAnswer.Kind.LOST, ""))
                            .toList();
            outbox.settle(asked, byRow(asked, answers), gateway.remembers());
        } catch (CourierAway away) {
            circuits.failed(NewsChannel.SMS, gateway.name(), Circuit.FAILURES, away.getMessage());
        }
    }

    /** What a provider has is sent, whatever became of it then: its receipt is asked for soon. */
    private static TextAnswer answer(TextState state) {
        return state.kind() == TextState.Kind.NOT_THERE
                ? TextAnswer.of(TextAnswer.Kind.AWAY, "")
                : TextAnswer.taken(state.outsideId());
    }

    /** Failures after the last success count; a success forgives all before it. */
    private void judge(TextGateway gateway, List<TextAnswer> answers) {
        int failures = 0;
        String error = "";
        boolean worked = false;
        for (TextAnswer answer : answers) {
            worked |= !answer.isFailure();
            failures = answer.isFailure() ? failures + 1 : 0;
            error = answer.isFailure() ? answer.reason() : error;
        }
        if (worked) {
            circuits.works(gateway.name());
        }
        if (failures > 0) {
            circuits.failed(NewsChannel.SMS, gateway.name(), failures, error);
        }
    }

    private void probe() {
        Map<String, Circuit> known = circuits.of(NewsChannel.SMS);
        for (TextGateway gateway : gateways.all()) {
            Circuit circuit = known.get(gateway.name());
            if (circuit != null && circuit.isProbeDue(clock.instant()) && circuits.takeProbe(gateway.name())) {
                probe(gateway);
            }
        }
    }

    private void probe(TextGateway gateway) {
        try {
            gateway.probe();
            circuits.works(gateway.name());
        } catch (CourierAway away) {
            circuits.failed(NewsChannel.SMS, gateway.name(), 0, away.getMessage());
        }
    }

    private List<TextGateway> working() {
        Map<String, Circuit> known = circuits.of(NewsChannel.SMS);
        return gateways.all().stream()
                .filter(gateway -> !known.containsKey(gateway.name())
                        || !known.get(gateway.name()).isOpen())
                .toList();
    }

    private static List<HandedText> of(TextGateway gateway, List<HandedText> texts) {
        return texts.stream()
                .filter(text -> text.provider().equals(gateway.name()))
                .toList();
    }

    private static Map<Long, TextAnswer> byRow(List<HandedText> texts, List<TextAnswer> answers) {
        Map<Long, TextAnswer> byRow = new HashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            byRow.put(texts.get(i).row(), answers.get(i));
        }
        return byRow;
    }
}
