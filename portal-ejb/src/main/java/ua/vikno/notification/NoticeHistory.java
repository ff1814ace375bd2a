package ua.vikno.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** What became of notices about a thing, for the feature above that keeps the thing and knows who may look at it. */
@ApplicationScoped
public class NoticeHistory {

    @Inject
    NoticeRows rows;

    /** Notices to this person about this, newest first; no more than twenty. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<NoticeView> about(long account, String about) {
        return rows.about(account, about);
    }
}
