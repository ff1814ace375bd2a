package ua.vikno.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;

/** Of what people want to be written to, for the feature above that asks them. */
@ApplicationScoped
public class NewsChoices {

    @Inject
    NewsChoiceRows rows;

    @Inject
    TextGateways gateways;

    @Inject
    Clock clock;

    /** What a person chose; everything where they never did. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public NewsChoice of(long account) {
        return rows.find(account).orElse(NewsChoice.EVERYTHING);
    }

    /** Whether the portal can send short texts. */
    public boolean textsOffered() {
        return !gateways.all().isEmpty();
    }

    /** Keeps what a person chose from now on. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(long account, NewsChannel channel, Set<NewsKind> kinds) {
        rows.keep(account, new NewsChoice(channel, kinds, clock.instant()));
    }
}
