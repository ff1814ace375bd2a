package ua.vikno.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Asks the gateways that work what became of the texts they took, and applies what others have pushed. */
@ApplicationScoped
class ReceiptRound {

    @Inject
    TextGateways gateways;

    @Inject
    TextReceipts receipts;

    @Inject
    Circuits circuits;

    /** All that is due now. */
    public void run() {
        if (gateways.all().isEmpty()) {
            return;
        }
        boolean more = true;
        while (more) {
            more = receipts.applyPushed();
        }
        Map<String, Circuit> known = circuits.of(NewsChannel.SMS);
        for (TextGateway gateway : gateways.all()) {
            Circuit circuit = known.get(gateway.name());
            if (circuit == null || !circuit.isOpen()) {
                ask(gateway);
            }
        }
    }

    private void ask(TextGateway gateway) {
        try {
            List<HandedText> asked = receipts.take(Set.of(gateway.name()));
            while (!asked.isEmpty()) {
                List<TextState> states =
                        gateway.ask(asked.stream().map(HandedText::asked).toList());
                receipts.keep(asked.stream().map(HandedText::row).collect(Collectors.toSet()), byRow(asked, states));
                asked = receipts.take(Set.of(gateway.name()));
            }
        } catch (CourierAway away) {
            circuits.failed(NewsChannel.SMS, gateway.name(), 1, away.getMessage());
        }
    }

    private static Map<Long, TextState> byRow(List<HandedText> asked, List<TextState> states) {
        Map<Long, TextState> byRow = new HashMap<>();
        for (int i = 0; i < asked.size(); i++) {
            byRow.put(asked.get(i).row(), states.get(i));
        }
        return byRow;
    }
}
