package ua.vikno.notification.adapter;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.RawDataCoding;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.SMSCDeliveryReceipt;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jsmpp.session.SMPPSession;
import ua.vikno.notification.AskedText;
import ua.vikno.notification.ShortText;
import ua.vikno.notification.TextAnswer;
import ua.vikno.notification.TextGateway;
import ua.vikno.notification.TextParts;
import ua.vikno.notification.TextState;

/**
 * Short texts by SMPP 3.4 over one bound line. The protocol knows no id of ours: a text whose answer was lost cannot be asked for, and goes
 * once more. Receipts are pushed by the provider.
 */
final class SmppGateway implements TextGateway {

    private static final byte SEVEN_BIT = 0;
    private static final byte UCS2 = 8;
    private static final byte WITH_HEADER = 0x40;

    private final TextAccount account;
    private final SmppLine line;
    private final ExecutorService lanes;
    private final AtomicInteger references = new AtomicInteger();

    SmppGateway(TextAccount account, Consumer<TextState> news) {
        this.account = account;
        this.line = new SmppLine(account, news);
        this.lanes = Executors.newFixedThreadPool(account.window(), task -> {
            Thread thread = new Thread(task, "vikno-smpp-" + account.name());
            thread.setDaemon(true);
            return thread;
        });
    }

    @Override
    public String name() {
        return account.name();
    }

    @Override
    public String kind() {
        return "SMPP";
    }

    @Override
    public int weight() {
        return account.weight();
    }

    @Override
    public boolean remembers() {
        return false;
    }

    /** All of a handful go over the line that is bound now: once it breaks, the rest is not tried, for each would wait as long. */
    @Override
    public CompletableFuture<List<TextAnswer>> send(List<ShortText> texts) {
        AtomicBoolean broken = new AtomicBoolean();
        return CompletableFuture.supplyAsync(line::open, lanes)
                .handle((session, away) -> session)
                .thenCompose(session -> {
                    List<CompletableFuture<TextAnswer>> all = texts.stream()
                            .map(text -> CompletableFuture.supplyAsync(() -> submit(session, text, broken), lanes))
                            .toList();
                    return CompletableFuture.allOf(all.toArray(CompletableFuture[]::new))
                            .thenApply(done ->
                                    all.stream().map(CompletableFuture::join).toList());
                });
    }

    /** Nothing more is known than what was pushed. */
    @Override
    public List<TextState> ask(List<AskedText> texts) {
        return texts.stream()
                .map(text -> new TextState(TextState.Kind.ON_THE_WAY, text.outsideId(), ""))
                .toList();
    }

    @Override
    public void probe() {
        line.open();
    }

    @Override
    public void close() {
        lanes.shutdownNow();
        line.close();
    }

    private TextAnswer submit(SMPPSession session, ShortText text, AtomicBoolean broken) {
        if (session == null || broken.get()) {
            return TextAnswer.of(TextAnswer.Kind.AWAY, "unreachable");
        }
        TextAnswer answer = submit(session, text);
        if (answer.kind() == TextAnswer.Kind.LOST) {
            broken.set(true);
        }
        return answer;
    }

    /** Parts go one after another, and the receipt of the last stands for all. */
    private TextAnswer submit(SMPPSession session, ShortText text) {
        String number = "";
        List<byte[]> parts = parts(text.body());
        for (int i = 0; i < parts.size(); i++) {
            try {
                number = submit(session, text, parts.get(i), parts.size(), i == parts.size() - 1);
            } catch (NegativeResponseException refused) {
                return i == 0 ? SmppReply.of(refused.getCommandStatus()) : lost("no-answer");
            } catch (ResponseTimeoutException | InvalidResponseException | IOException broken) {
                line.drop(session);
                return lost("no-answer");
            } catch (PDUException unfit) {
                return TextAnswer.of(TextAnswer.Kind.REFUSED, "rejected");
            }
        }
        return TextAnswer.taken(number);
    }

    private static TextAnswer lost(String reason) {
        return TextAnswer.of(TextAnswer.Kind.LOST, reason);
    }

    private List<byte[]> parts(String body) {
        byte reference = (byte) references.incrementAndGet();
        return account.payload() && !TextParts.of(body).isSingle()
                ? List.of(TextBytes.whole(body))
                : TextBytes.parts(body, reference);
    }

    private String submit(SMPPSession session, ShortText text, byte[] part, int of, boolean last)
            throws PDUException, ResponseTimeoutException, InvalidResponseException, NegativeResponseException,
                    IOException {
        boolean inPayload = account.payload() && !TextParts.of(text.body()).isSingle();
        List<OptionalParameter> more = new ArrayList<>();
        if (inPayload) {
            more.add(new OptionalParameter.Message_payload(part));
        }
        return session.submitShortMessage(
                        "",
                        TypeOfNumber.ALPHANUMERIC,
                        NumberingPlanIndicator.UNKNOWN,
                        account.sender(),
                        TypeOfNumber.INTERNATIONAL,
                        NumberingPlanIndicator.ISDN,
                        text.to().substring(1),
                        new ESMClass(of > 1 ? WITH_HEADER : 0),
                        (byte) 0,
                        (byte) 1,
                        null,
                        null,
                        new RegisteredDelivery(
                                last ? SMSCDeliveryReceipt.SUCCESS_FAILURE : SMSCDeliveryReceipt.DEFAULT),
                        (byte) 0,
                        new RawDataCoding(TextParts.of(text.body()).sevenBit() ? SEVEN_BIT : UCS2),
                        (byte) 0,
                        inPayload ? new byte[0] : part,
                        more.toArray(OptionalParameter[]::new))
                .getMessageId();
    }
}
