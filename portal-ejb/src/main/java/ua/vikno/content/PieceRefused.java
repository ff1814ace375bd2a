package ua.vikno.content;

import java.util.List;
import ua.vikno.kernel.BusinessException;

/** What an editor wrote cannot be kept as it is: what is wrong with which field. */
public class PieceRefused extends BusinessException {

    private final transient List<PieceFault> faults;

    PieceRefused(List<PieceFault> faults) {
        super(faults.get(0).key(), faults.get(0).arguments().toArray());
        this.faults = List.copyOf(faults);
    }

    public List<PieceFault> faults() {
        return faults == null ? List.of() : faults;
    }
}
