package ua.vikno.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Counts what waits, what was sent and by whom: one statement for channels, one for couriers. */
@ApplicationScoped
class NoticeFigures {

    /** Reason of a letter whose file is gone with it. */
    static final String FILE_GONE = "file-gone";

    private static final Duration LATELY = Duration.ofHours(1);

    static final String CHANNELS = "select c.channel, w.waiting, w.later, w.oldest,"
            + " (select count(*) from notification.message s where s.sent_at >= ?1 and s.status = 'SENT' and s.channel ="
            + " c.channel),"
            + " (select count(*) from notification.message f where f.status = 'GIVEN_UP' and not f.replaced and"
            + " f.channel = c.channel),"
            + " (select count(*) from notification.message h where h.status = 'SENDING' and h.channel = c.channel),"
            + " (select cast(extract(epoch from p.paused_at) * 1000000 as bigint) from notification.pause p where"
            + " p.channel = c.channel)"
            + " from (values ('EMAIL'), ('SMS')) c (channel) cross join lateral (select count(*) as waiting,"
            + " count(*) filter (where m.attempts > 0) as later,"
            + " cast(extract(epoch from min(m.created_at)) * 1000000 as bigint) as oldest"
            + " from notification.message m where m.channel = c.channel and m.status = 'WAITING') w";

    static final String COURIERS = "select m.channel, m.provider, count(*) filter (where m.status = 'SENT'),"
            + " count(*) filter (where m.receipt = 'DELIVERED'), count(*) filter (where m.receipt = 'UNDELIVERED'),"
            + " coalesce(sum(m.repeats), 0) from notification.message m where m.sent_at >= ?1 group by m.channel,"
            + " m.provider";

    private static final String UNANSWERED = "select m.provider, count(*) from notification.message m"
            + " where m.status = 'SENDING' group by m.provider";

    @PersistenceContext
    EntityManager em;

    @Inject
    TextGateways gateways;

    @Inject
    Circuits circuits;

    @Inject
    QuietHours quiet;

    /** All of it now. */
    public NoticesState at(Instant now) {
        List<CourierState> couriers = couriers(now);
        List<?> rows =
                em.createNativeQuery(CHANNELS).setParameter(1, since(now)).getResultList();
        return new NoticesState(
                rows.stream().map(row -> channel((Object[]) row, couriers, now)).toList(), couriers, now);
    }

    private ChannelState channel(Object[] row, List<CourierState> couriers, Instant now) {
        NewsChannel channel = NewsChannel.valueOf((String) row[0]);
        return new ChannelState(
                channel,
                number(row[1]),
                number(row[2]),
                number(row[6]),
                NoticeRows.instant(row[3]),
                number(row[4]),
                number(row[5]),
                NoticeRows.instant(row[7]),
                channel == NewsChannel.SMS ? quiet.endAfter(now).orElse(null) : null,
                nextProbe(couriers, channel));
    }

    private static Instant nextProbe(List<CourierState> couriers, NewsChannel channel) {
        boolean somebodyWorks =
                couriers.stream().anyMatch(courier -> courier.channel() == channel && courier.isWorking());
        return somebodyWorks
                ? null
                : couriers.stream()
                        .filter(courier -> courier.channel() == channel)
                        .map(CourierState::nextProbe)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null);
    }

    private List<CourierState> couriers(Instant now) {
        Map<String, Object[]> sent = new HashMap<>();
        List<?> rows =
                em.createNativeQuery(COURIERS).setParameter(1, since(now)).getResultList();
        rows.stream().map(Object[].class::cast).forEach(row -> sent.put((String) row[1], row));
        Map<String, Long> unanswered = new HashMap<>();
        List<?> held = em.createNativeQuery(UNANSWERED).getResultList();
        held.stream().map(Object[].class::cast).forEach(row -> unanswered.put((String) row[0], number(row[1])));
        List<CourierState> all = new ArrayList<>();
        Circuit mail = circuits.of(NewsChannel.EMAIL).get(NoticeSender.COURIER);
        all.add(courier(NoticeSender.COURIER, NewsChannel.EMAIL, "SMTP", 0, sent.get(""), 0L, mail));
        Map<String, Circuit> known = circuits.of(NewsChannel.SMS);
        for (TextGateway gateway : gateways.all()) {
            all.add(courier(
                    gateway.name(),
                    NewsChannel.SMS,
                    gateway.kind(),
                    gateway.weight(),
                    sent.get(gateway.name()),
                    unanswered.getOrDefault(gateway.name(), 0L),
                    known.get(gateway.name())));
        }
        return all;
    }

    private static CourierState courier(
            String name, NewsChannel channel, String kind, int weight, Object[] sent, long held, Circuit circuit) {
        boolean open = circuit != null && circuit.isOpen();
        return new CourierState(
                name,
                channel,
                kind,
                weight,
                sent == null ? 0 : number(sent[2]),
                sent == null ? 0 : number(sent[3]),
                sent == null ? 0 : number(sent[4]),
                sent == null ? 0 : number(sent[5]),
                held,
                open ? circuit.openSince() : null,
                open ? circuit.nextProbeAt() : null,
                circuit == null ? "" : circuit.lastError());
    }

    private static OffsetDateTime since(Instant now) {
        return OffsetDateTime.ofInstant(now.minus(LATELY), ZoneOffset.UTC);
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
