package ua.vikno.web.limits;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who sent a request. A header that names the sender is believed only where a proxy that the operator trusts has sent it: anybody
 * else may write there what they like.
 */
final class ClientAddress {

    private static final String FORWARDED = "X-Forwarded-For";

    private final Set<String> trusted;

    /** Addresses of our own proxies, separated by commas. */
    ClientAddress(String trusted) {
        this.trusted = Arrays.stream(trusted.split(","))
                .map(String::strip)
                .filter(address -> !address.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The sender; empty for a trusted proxy that speaks for itself, as it does when it asks whether we are well. */
    Optional<String> of(HttpServletRequest request) {
        String neighbour = request.getRemoteAddr();
        if (!trusted.contains(neighbour)) {
            return Optional.of(group(neighbour));
        }
        String header = request.getHeader(FORWARDED);
        List<String> way = header == null ? List.of() : List.of(header.split(","));
        for (int i = way.size() - 1; i >= 0; i--) {
            String address = way.get(i).strip();
            if (!address.isEmpty() && !trusted.contains(address)) {
                return Optional.of(group(address));
            }
        }
        return Optional.empty();
    }

    /** A household has a whole network of IPv6 addresses: they count as one. */
    private static String group(String address) {
        String plain = address.length() > 64 ? address.substring(0, 64) : address;
        if (!plain.contains(":")) {
            return plain;
        }
        String[] parts = plain.replaceAll("[\\[\\]]", "").split(":", -1);
        return String.join(":", Arrays.copyOf(parts, Math.min(4, parts.length)));
    }
}
