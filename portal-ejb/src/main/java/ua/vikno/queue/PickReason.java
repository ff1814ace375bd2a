package ua.vikno.queue;

/** Why a clerk calls somebody out of turn. */
public enum PickReason {
    UNWELL("queue.reason.unwell"),
    CHILD("queue.reason.child"),
    RETURNED("queue.reason.returned"),
    MISTAKE("queue.reason.mistake");

    private final String key;

    PickReason(String key) {
        this.key = key;
    }

    /** Key of its words. */
    public String key() {
        return key;
    }
}
