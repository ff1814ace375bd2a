package ua.vikno.notification.adapter;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.function.Consumer;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.AlertNotification;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.DeliveryReceipt;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.BindParameter;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.SMPPSession;
import org.jsmpp.session.Session;
import org.jsmpp.session.connection.Connection;
import org.jsmpp.session.connection.socket.SocketConnection;
import org.jsmpp.util.InvalidDeliveryReceiptException;
import ua.vikno.notification.CourierAway;
import ua.vikno.notification.TextState;

/** The bound line of one SMPP account: opened when it is needed, kept alive by enquire_link, opened anew when it broke. */
final class SmppLine {

    private static final int CONNECT_MILLIS = 5_000;
    private static final int ENQUIRE_MILLIS = 30_000;

    private final TextAccount account;
    private final Consumer<TextState> news;
    private SMPPSession session;
    private boolean closed;

    SmppLine(TextAccount account, Consumer<TextState> news) {
        this.account = account;
        this.news = news;
    }

    /**
     * The line, bound.
     *
     * @throws CourierAway it cannot be bound now
     */
    synchronized SMPPSession open() {
        if (closed) {
            throw new CourierAway("unreachable", null);
        }
        if (session == null || !session.getSessionState().isTransmittable()) {
            session = bind();
        }
        return session;
    }

    /** A line that did not answer is not used again. */
    synchronized void drop(SMPPSession broken) {
        if (session == broken) {
            session = null;
        }
        broken.close();
    }

    synchronized void close() {
        closed = true;
        if (session != null) {
            session.unbindAndClose();
            session = null;
        }
    }

    private SMPPSession bind() {
        SMPPSession fresh = new SMPPSession(this::connect);
        fresh.setEnquireLinkTimer(ENQUIRE_MILLIS);
        fresh.setTransactionTimer(account.patience() * 1_000L);
        fresh.setMessageReceiverListener(new Receipts());
        try {
            fresh.connectAndBind(
                    account.url().getHost(),
                    account.url().getPort(),
                    new BindParameter(
                            BindType.BIND_TRX,
                            account.user(),
                            account.token(),
                            "",
                            TypeOfNumber.UNKNOWN,
                            NumberingPlanIndicator.UNKNOWN,
                            null),
                    CONNECT_MILLIS);
            return fresh;
        } catch (IOException refused) {
            fresh.close();
            throw new CourierAway("unreachable", refused);
        }
    }

    /** With patience of our own, and by TLS with the name checked where the address says so. */
    private Connection connect(String host, int port) throws IOException {
        Socket socket = new Socket();
        socket.connect(new InetSocketAddress(host, port), CONNECT_MILLIS);
        if (!account.url().getScheme().equals("smpps")) {
            return new SocketConnection(socket);
        }
        SSLSocket secure =
                (SSLSocket) ((SSLSocketFactory) SSLSocketFactory.getDefault()).createSocket(socket, host, port, true);
        SSLParameters checked = secure.getSSLParameters();
        checked.setEndpointIdentificationAlgorithm("HTTPS");
        secure.setSSLParameters(checked);
        secure.startHandshake();
        return new SocketConnection(secure);
    }

    /** Takes receipts; what people write back is thanked for and not read. */
    private final class Receipts implements MessageReceiverListener {

        @Override
        public void onAcceptDeliverSm(DeliverSm delivered) throws ProcessRequestException {
            if (!delivered.isSmscDeliveryReceipt()) {
                return;
            }
            try {
                DeliveryReceipt receipt = delivered.getShortMessageAsDeliveryReceipt();
                TextState state = SmppReply.of(receipt.getId(), receipt.getFinalStatus(), receipt.getError());
                if (state.kind() != TextState.Kind.ON_THE_WAY) {
                    news.accept(state);
                }
            } catch (InvalidDeliveryReceiptException unreadable) {
                throw new ProcessRequestException("Not a receipt", SMPPConstant.STAT_ESME_RX_P_APPN, unreadable);
            } catch (CourierAway notKept) {
                throw new ProcessRequestException("Try again", SMPPConstant.STAT_ESME_RX_T_APPN, notKept);
            }
        }

        @Override
        public void onAcceptAlertNotification(AlertNotification alert) {
            // nobody waits for a telephone to come back: the provider delivers by itself
        }

        @Override
        public DataSmResult onAcceptDataSm(DataSm data, Session source) throws ProcessRequestException {
            throw new ProcessRequestException("Not taken", SMPPConstant.STAT_ESME_RINVCMDID);
        }
    }
}
