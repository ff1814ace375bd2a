package ua.vikno.web.office.telephone;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Stream;
import ua.vikno.calls.CallKind;
import ua.vikno.calls.CallResult;
import ua.vikno.calls.CallUnfit;
import ua.vikno.calls.CallView;
import ua.vikno.calls.Calls;
import ua.vikno.calls.DeedKind;
import ua.vikno.calls.EndCall;
import ua.vikno.kernel.BusinessException;
import ua.vikno.web.faces.WebRequest;

/** What an operator says at the end of a call; what was done in it is proposed: {@code #{callEnding.kind(call)}}. */
@Named
@RequestScoped
public class CallEnding {

    @EJB
    Calls calls;

    @Inject
    WebRequest web;

    /** As typed. */
    EndCall said() {
        CallKind kind = Stream.of(CallKind.values())
                .filter(one -> one.name().equals(typed("kind")))
                .findFirst()
                .orElse(null);
        CallResult result = Stream.of(CallResult.values())
                .filter(one -> one.name().equals(typed("result")))
                .findFirst()
                .orElse(null);
        return new EndCall(kind, result, typed("note"), typed("recording"));
    }

    /** The input a refusal is about; empty for none. */
    String field(BusinessException refusal) {
        return refusal instanceof CallUnfit unfit ? unfit.field() : "";
    }

    /** What the call was about: as chosen, else by what was done last. */
    public String kind(CallView call) {
        if (isTyped()) {
            return typed("kind");
        }
        return call.deeds().stream()
                .map(deed -> proposed(deed.kind()))
                .filter(one -> !one.isEmpty())
                .reduce("", (before, last) -> last);
    }

    private static String proposed(DeedKind deed) {
        return switch (deed) {
            case CONSULTED, ANSWERED -> CallKind.CONSULTATION.name();
            case BOOKED, MOVED, CANCELLED -> CallKind.VISIT.name();
            case ORDERED -> CallKind.ORDER.name();
            case CASE_TOLD -> CallKind.CASE.name();
            case CARD_OPENED -> "";
        };
    }

    /** How it ended: as chosen, else by whether something was done. */
    public String result(CallView call) {
        if (isTyped()) {
            return typed("result");
        }
        String kind = kind(call);
        if (kind.isEmpty()) {
            return "";
        }
        boolean done = kind.equals(CallKind.VISIT.name()) || kind.equals(CallKind.ORDER.name());
        return (done ? CallResult.DONE : CallResult.ANSWERED).name();
    }

    /** As typed; empty at first. */
    public String getNote() {
        return typed("note");
    }

    /** As typed, else by the installation's template. */
    public String recording(CallView call) {
        return isTyped() ? typed("recording") : calls.recordingOf(call.id());
    }

    /** So many days the call tells who it was. */
    public long getDays() {
        return calls.keptDays();
    }

    private boolean isTyped() {
        return web.isPost() && web.param("end").isPresent();
    }

    private String typed(String field) {
        return isTyped() ? web.param(field).orElse("") : "";
    }
}
