package ua.vikno.queue;

import java.util.Set;

/** Where a ticket stands. */
public enum TicketStatus {
    /** The person waits in the hall. */
    WAITING,
    /** The person was at a desk and waits for another one. */
    TRANSFERRED,
    /** The number is on the board. */
    CALLED,
    /** The person is at the desk. */
    SERVING,
    /** The person fills something in beside the desk, which serves others meanwhile. */
    HELD,
    /** The person went out for something and comes back. */
    PARKED,
    /** Nobody came to the desk. */
    NO_SHOW,
    /** What the person came for was done. */
    SERVED,
    /** The person left without being served. */
    LEFT;

    /** Whether a desk may call it. */
    public boolean isInLine() {
        return this == WAITING || this == TRANSFERRED;
    }

    /** Whether a desk is taken by it. */
    public boolean isAtDesk() {
        return this == CALLED || this == SERVING;
    }

    /** Whether it may become the other. */
    public boolean canBecome(TicketStatus other) {
        return successors().contains(other);
    }

    private Set<TicketStatus> successors() {
        return switch (this) {
            case WAITING, TRANSFERRED -> Set.of(CALLED, LEFT);
            case CALLED -> Set.of(SERVING, HELD, PARKED, TRANSFERRED, SERVED, NO_SHOW);
            case SERVING -> Set.of(HELD, PARKED, TRANSFERRED, SERVED);
            case HELD -> Set.of(SERVING, PARKED, LEFT);
            case PARKED -> Set.of(WAITING, LEFT);
            case NO_SHOW -> Set.of(WAITING);
            case SERVED, LEFT -> Set.of();
        };
    }
}
