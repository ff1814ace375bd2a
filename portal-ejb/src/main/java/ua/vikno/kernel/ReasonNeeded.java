package ua.vikno.kernel;

/**
 * The record is there and within reach, but whoever opens it must first write why: the person's data are restricted. The office's
 * pages ask for it; to everything else it is as if there were none.
 */
public class ReasonNeeded extends NotFound {

    private final String number;

    /**
     * @param number of the application or case that was to be opened
     */
    public ReasonNeeded(String number) {
        super("casework.error.restricted");
        this.number = number;
    }

    public String number() {
        return number;
    }
}
