package ua.vikno.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What the clerk of a desk sees. */
@ApplicationScoped
class DeskScreens {

    @Inject
    HallRows rows;

    @Inject
    TicketRows tickets;

    @Inject
    SittingRows sittings;

    @Inject
    PauseRows pauses;

    public DeskScreen of(Sitting at) {
        List<TicketLine> here = rows.here(at.office, at.day);
        List<TicketLine> inLine =
                here.stream().filter(line -> line.status().isInLine()).toList();
        Set<Long> served = rows.served(at.desk);
        List<TicketLine> mine = inLine.stream()
                .filter(line ->
                        served.contains(line.topic()) && (line.desk() == null || Objects.equals(line.desk(), at.desk)))
                .toList();
        List<HallTopic> topics = rows.topics(at.office, at.day);
        return new DeskScreen(
                at.office,
                at.desk,
                at.deskLabel,
                at.isPaused(),
                pauses.isNow(at.office),
                tickets.at(at.desk).map(ticket -> current(ticket, here, topics)).orElse(null),
                here.stream()
                        .filter(line -> line.status() == TicketStatus.HELD && Objects.equals(line.desk(), at.desk))
                        .toList(),
                mine,
                inLine.size() - mine.size(),
                topics,
                sittings.desks(at.office, at.day));
    }

    private DeskTicket current(Ticket ticket, List<TicketLine> here, List<HallTopic> topics) {
        Optional<TicketLine> line =
                here.stream().filter(found -> found.id() == ticket.id).findFirst();
        Optional<HallRows.Visitor> visitor = ticket.visit == null ? Optional.empty() : rows.visitor(ticket.id);
        return new DeskTicket(
                ticket.id,
                ticket.number(),
                ticket.topic,
                rows.topicName(ticket.topic),
                line.map(TicketLine::category).orElse(null),
                ticket.elsewhere,
                ticket.status,
                ticket.arrivedAt,
                ticket.line == Line.BOOKED ? ticket.placeAt : null,
                ticket.calls,
                ticket.calledAt,
                ticket.startedAt,
                topics.stream()
                        .filter(topic -> topic.id() == ticket.topic)
                        .mapToInt(HallTopic::minutes)
                        .findFirst()
                        .orElse(0),
                visitor.filter(known -> known.application() == 0)
                        .map(HallRows.Visitor::visit)
                        .orElse(0L),
                visitor.map(HallRows.Visitor::application).orElse(0L),
                visitor.map(HallRows.Visitor::name).orElse(""),
                visitor.map(HallRows.Visitor::card).orElse(0L));
    }
}
