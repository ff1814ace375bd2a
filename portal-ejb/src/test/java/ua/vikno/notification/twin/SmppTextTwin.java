package ua.vikno.notification.twin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.PDUStringException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.DataCodings;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.MessageType;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.SubmitSm;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jsmpp.session.BindRequest;
import org.jsmpp.session.SMPPServerSession;
import org.jsmpp.session.SMPPServerSessionListener;
import org.jsmpp.session.SubmitSmResult;
import org.jsmpp.util.MessageId;

/** A provider by SMPP 3.4: takes texts over bound lines and pushes a receipt for each soon after. */
public final class SmppTextTwin extends TextTwin {

    private static final int BIND_MILLIS = 5_000;
    private static final int TRIES = 5;

    private final int port;
    private final String password;
    private final AtomicLong numbers = new AtomicLong();
    private final Map<String, String[]> halves = new ConcurrentHashMap<>();
    private final Set<SMPPServerSession> lines = ConcurrentHashMap.newKeySet();
    private SMPPServerSessionListener door;
    private ExecutorService threads;

    /** Listens at once on the port. */
    public SmppTextTwin(String name, int port, String password, Consumer<TwinText> kept) {
        super(name, kept);
        this.port = port;
        this.password = password;
        resume();
    }

    @Override
    public String url() {
        return "smpp://127.0.0.1:" + port;
    }

    @Override
    public synchronized void cut() {
        if (door == null) {
            return;
        }
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        door = null;
        lines.forEach(SMPPServerSession::close);
        lines.clear();
        threads.shutdownNow();
    }

    @Override
    public synchronized void resume() {
        if (door != null) {
            return;
        }
        try {
            door = new SMPPServerSessionListener(port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "twin-" + name());
            thread.setDaemon(true);
            return thread;
        });
        SMPPServerSessionListener mine = door;
        threads.execute(() -> receive(mine));
    }

    private void receive(SMPPServerSessionListener at) {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                SMPPServerSession line = at.accept();
                line.setMessageReceiverListener(new Desk(this::take));
                threads.execute(() -> bind(line));
            }
        } catch (IOException | RejectedExecutionException closed) {
            // the line was cut
        }
    }

    private void bind(SMPPServerSession line) {
        try {
            BindRequest asked = line.waitForBind(BIND_MILLIS);
            if (password.equals(asked.getPassword())) {
                lines.add(line);
                asked.accept(name());
            } else {
                asked.reject(SMPPConstant.STAT_ESME_RINVPASWD);
            }
        } catch (TimeoutException | IOException | PDUStringException | IllegalStateException nobody) {
            line.close();
        }
    }

    private SubmitSmResult take(SubmitSm sent, SMPPServerSession line) throws ProcessRequestException {
        if (isDeaf()) {
            line.close();
        }
        if (isBusy()) {
            throw new ProcessRequestException("Throttled", SMPPConstant.STAT_ESME_RTHROTTLED);
        }
        if (!isNumber(sent.getDestAddress())) {
            throw new ProcessRequestException("No such number", SMPPConstant.STAT_ESME_RINVDSTADR);
        }
        String number = name() + "-" + numbers.incrementAndGet();
        boolean whole = line.getSessionState().isTransmittable() && gather(sent, number);
        if (whole && isMute()) {
            line.close();
        } else if (whole) {
            threads.execute(() -> push(line, sent, number, TRIES));
        }
        try {
            return new SubmitSmResult(new MessageId(number), new OptionalParameter[0]);
        } catch (PDUStringException e) {
            throw new ProcessRequestException("Number", SMPPConstant.STAT_ESME_RSYSERR, e);
        }
    }

    /** Keeps a text once its last part is there. */
    private boolean gather(SubmitSm sent, String number) {
        OptionalParameter.Message_payload payload = sent.getOptionalParameter(OptionalParameter.Message_payload.class);
        byte[] octets = payload == null ? sent.getShortMessage() : payload.getValue();
        boolean wide = sent.getDataCoding() == 8;
        if (!sent.isUdhi()) {
            keep(new TwinText(
                    name(),
                    "",
                    number,
                    sent.getSourceAddr(),
                    "+" + sent.getDestAddress(),
                    TwinAlphabet.read(octets, 0, wide),
                    1));
            return true;
        }
        String key = sent.getDestAddress() + "/" + octets[3];
        String[] parts = halves.computeIfAbsent(key, first -> new String[octets[4]]);
        parts[octets[5] - 1] = TwinAlphabet.read(octets, octets[0] + 1, wide);
        if (java.util.Arrays.asList(parts).contains(null)) {
            return false;
        }
        halves.remove(key);
        keep(new TwinText(
                name(),
                "",
                number,
                sent.getSourceAddr(),
                "+" + sent.getDestAddress(),
                String.join("", parts),
                parts.length));
        return true;
    }

    /** Who does not take a receipt now gets it again. */
    private void push(SMPPServerSession line, SubmitSm sent, String number, int tries) {
        boolean delivered = !isOff(sent.getDestAddress());
        String words = "id:" + number + " sub:001 dlvrd:00" + (delivered ? 1 : 0)
                + " submit date:2611301200 done date:2611301200 stat:" + (delivered ? "DELIVRD" : "UNDELIV") + " err:"
                + (delivered ? "000" : "027") + " text:";
        try {
            line.deliverShortMessage(
                    "",
                    TypeOfNumber.INTERNATIONAL,
                    NumberingPlanIndicator.ISDN,
                    sent.getDestAddress(),
                    TypeOfNumber.ALPHANUMERIC,
                    NumberingPlanIndicator.UNKNOWN,
                    sent.getSourceAddr(),
                    new ESMClass().setMessageType(MessageType.SMSC_DEL_RECEIPT),
                    (byte) 0,
                    (byte) 0,
                    new RegisteredDelivery(),
                    DataCodings.ZERO,
                    words.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        } catch (NegativeResponseException | ResponseTimeoutException again) {
            if (tries > 1) {
                push(line, sent, number, tries - 1);
            }
        } catch (PDUException | InvalidResponseException | IOException broken) {
            // the line is gone, and with it the receipt
        }
    }
}
