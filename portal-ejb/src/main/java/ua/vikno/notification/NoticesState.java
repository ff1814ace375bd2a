package ua.vikno.notification;

import java.time.Instant;
import java.util.List;

/**
 * How notices stand at a moment.
 *
 * @param at of the figures
 */
public record NoticesState(List<ChannelState> channels, List<CourierState> couriers, Instant at) {

    public NoticesState {
        channels = List.copyOf(channels);
        couriers = List.copyOf(couriers);
    }
}
