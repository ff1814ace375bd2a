package ua.vikno.notification;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import ua.vikno.kernel.PhoneNumber;
import ua.vikno.kernel.TestDatabase;
import ua.vikno.kernel.TestKernel;
import ua.vikno.notification.adapter.TestGateways;
import ua.vikno.notification.twin.TextTwin;

/** The way of short texts on a real PostgreSQL, with a clock that a test moves and providers that it cuts. */
final class TextTown implements AutoCloseable {

    /** SMPP takes no more than eight characters. */
    static final String TOKEN = "secret";

    /** Noon in Kyiv. */
    static final Instant NOON = Instant.parse("2026-11-17T10:00:00Z");

    final TestDatabase.FreshDatabase database = TestDatabase.fresh();
    final MovingClock clock = new MovingClock();
    final List<TextGateway> gateways = new ArrayList<>();
    final List<TextTwin> twins = new ArrayList<>();

    /** A twin and the gateway to it. */
    <T extends TextTwin> T with(T twin, String... settings) {
        twins.add(twin);
        gateways.add(TestGateways.to(twin.name(), twin.url(), TOKEN, state -> push(twin.name(), state), settings));
        return twin;
    }

    private void push(String provider, TextState state) {
        inTransaction(em -> {
            receipts(em).push(provider, state);
            return null;
        });
    }

    /** Somebody who chose texts is told. */
    void tell(String number, String phone, String email) {
        inTransaction(em -> {
            Notices notices = TestNotices.notices(em, clock);
            notices.choices.gateways = () -> gateways;
            notices.telephones = account -> Optional.ofNullable(phone).map(PhoneNumber::new);
            notices.choices.keep(7, NewsChannel.SMS, Set.of(NewsKind.values()));
            notices.tell(new Notice(
                    7,
                    email,
                    "uk",
                    "submission.submitted",
                    Map.of("number", number, "service", "«Викопіювання»", "link", "https://vikno.example/my/1"),
                    "application:" + number));
            return null;
        });
    }

    /** Somebody nobody knows asks for a code. */
    void ask(String code, String phone) {
        inTransaction(em -> {
            Notices notices = TestNotices.notices(em, clock);
            notices.choices.gateways = () -> gateways;
            Notice notice = new Notice(0, "", "uk", "appointment.code", Map.of("number", code), "booking:1");
            return notices.text(notice, new PhoneNumber(phone));
        });
    }

    void tellMany(int count) {
        for (int i = 0; i < count; i++) {
            tell("%06d".formatted(i), "+38067%07d".formatted(i), "");
        }
    }

    /** A node of the portal. */
    TextSender node() {
        return node(em -> outbox(em, Optional.empty()));
    }

    /** A node that dies after its texts have left and before it has kept the answers. */
    TextSender nodeThatDies() {
        return node(em -> outbox(em, Optional.of(new IllegalStateException("killed"))));
    }

    private TextSender node(TestDatabase.Work<TextOutbox> outboxes) {
        TextSender sender = new TextSender();
        sender.gateways = () -> gateways;
        sender.clock = clock;
        sender.quiet = new QuietHours();
        sender.quiet.settings = TestKernel.settings();
        sender.circuits = circuits();
        sender.outbox = new TextOutbox() {
            @Override
            public List<HandedText> take(Supplier<String> turn, boolean quiet) {
                return inTransaction(em -> outboxes.with(em).take(turn, quiet));
            }

            @Override
            public List<HandedText> takeUnanswered(Set<String> providers) {
                return inTransaction(em -> outboxes.with(em).takeUnanswered(providers));
            }

            @Override
            public void settle(List<HandedText> handed, Map<Long, TextAnswer> answers, boolean remembers) {
                inTransaction(em -> {
                    outboxes.with(em).settle(handed, answers, remembers);
                    return null;
                });
            }
        };
        return sender;
    }

    private TextOutbox outbox(EntityManager em, Optional<RuntimeException> death) {
        TextOutbox outbox = new TextOutbox() {
            @Override
            public void settle(List<HandedText> handed, Map<Long, TextAnswer> answers, boolean remembers) {
                death.ifPresent(killed -> {
                    throw killed;
                });
                super.settle(handed, answers, remembers);
            }
        };
        outbox.messages = TestNotices.messages(em);
        outbox.templates = new TextTemplates();
        outbox.feed = TestKernel.feed(em);
        outbox.settings = TestKernel.settings("vikno.sms.attempts", "3");
        outbox.clock = clock;
        return outbox;
    }

    private Circuits circuits() {
        return new Circuits() {
            @Override
            public Map<String, Circuit> of(NewsChannel channel) {
                return inTransaction(em -> real(em).of(channel));
            }

            @Override
            public boolean takeProbe(String name) {
                return inTransaction(em -> real(em).takeProbe(name));
            }

            @Override
            public void failed(NewsChannel channel, String name, int times, String error) {
                inTransaction(em -> {
                    real(em).failed(channel, name, times, error);
                    return null;
                });
            }

            @Override
            public void works(String name) {
                inTransaction(em -> {
                    real(em).works(name);
                    return null;
                });
            }

            private Circuits real(EntityManager em) {
                Circuits circuits = new Circuits();
                circuits.em = em;
                circuits.clock = TextTown.this.clock;
                return circuits;
            }
        };
    }

    /** Asks for receipts that are due and applies those that were pushed. */
    void receipts() {
        ReceiptRound round = new ReceiptRound();
        round.gateways = () -> gateways;
        round.circuits = circuits();
        round.receipts = new TextReceipts() {
            @Override
            public List<HandedText> take(Set<String> providers) {
                return inTransaction(em -> receipts(em).take(providers));
            }

            @Override
            public void keep(Set<Long> rows, Map<Long, TextState> states) {
                inTransaction(em -> {
                    receipts(em).keep(rows, states);
                    return null;
                });
            }

            @Override
            public boolean applyPushed() {
                return inTransaction(em -> receipts(em).applyPushed());
            }
        };
        round.run();
    }

    private TextReceipts receipts(EntityManager em) {
        TextReceipts receipts = new TextReceipts();
        receipts.messages = TestNotices.messages(em);
        receipts.pushed = new PushedReceipts();
        receipts.pushed.em = em;
        receipts.outbox = outbox(em, Optional.empty());
        receipts.templates = new TextTemplates();
        receipts.clock = clock;
        return receipts;
    }

    /** One column of all messages of a channel, oldest first. */
    List<String> column(NewsChannel channel, String column) {
        return inTransaction(em -> {
            List<?> rows = em.createNativeQuery("select cast(" + column
                            + " as text) from notification.message where channel = ?1 order by id")
                    .setParameter(1, channel.name())
                    .getResultList();
            return rows.stream().map(String::valueOf).toList();
        });
    }

    List<String> texts(String column) {
        return column(NewsChannel.SMS, column);
    }

    void run(String sql) {
        inTransaction(em -> em.createNativeQuery(sql).executeUpdate());
    }

    /** Bodies of all that any provider took. */
    List<String> arrived() {
        return twins.stream()
                .map(TextTwin::texts)
                .flatMap(Collection::stream)
                .map(text -> text.to() + " " + text.body())
                .toList();
    }

    <T> T inTransaction(TestDatabase.Work<T> work) {
        try {
            return database.inTransaction(work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        gateways.forEach(TextGateway::close);
        twins.forEach(TextTwin::close);
        database.close();
    }

    /** Stands until a test moves it. */
    static final class MovingClock extends Clock {

        private volatile Instant now = NOON;

        void pass(Duration time) {
            now = now.plus(time);
        }

        void at(Instant moment) {
            now = moment;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
