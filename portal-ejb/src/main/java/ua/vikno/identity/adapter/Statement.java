package ua.vikno.identity.adapter;

import com.nimbusds.openid.connect.sdk.claims.ClaimsSet;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import java.util.List;
import java.util.Optional;

/** What a provider stated: its signed token first, its userinfo where the token is silent. */
final class Statement {

    private static final List<String> WANTED = List.of("family_name", "given_name", "birthdate");

    private final IDTokenClaimsSet token;
    private final ClaimsSet more;

    Statement(IDTokenClaimsSet token) {
        this(token, null);
    }

    private Statement(IDTokenClaimsSet token, ClaimsSet more) {
        this.token = token;
        this.more = more;
    }

    Statement with(ClaimsSet userInfo) {
        return new Statement(token, userInfo);
    }

    boolean isComplete() {
        return WANTED.stream().allMatch(name -> text(name).isPresent());
    }

    String subject() {
        return token.getSubject().getValue();
    }

    /** A claim as text, empty where it is absent, blank or {@code n/a} (as BankID says it). */
    Optional<String> text(String name) {
        return text(token, name).or(() -> more == null ? Optional.empty() : text(more, name));
    }

    private static Optional<String> text(ClaimsSet claims, String name) {
        Object value = claims.getClaim(name);
        return value instanceof String text && !text.isBlank() && !text.equals("n/a")
                ? Optional.of(text.strip())
                : Optional.empty();
    }
}
