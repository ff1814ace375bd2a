package ua.vikno.web.admin.trail;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import ua.vikno.audit.AuditChain;
import ua.vikno.audit.ChainFlaw;
import ua.vikno.audit.ChainProof;
import ua.vikno.audit.ChainState;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;

/** {@code /admin/audit/chain}: where the chain stands; {@code ?check=1} goes along all of it. */
@Named
@RequestScoped
public class ChainPage {

    @EJB
    AuditChain chain;

    @Inject
    Texts text;

    @Inject
    WebRequest web;

    private ChainState state;
    private ChainProof proof;

    /** Shows the state, and the proof where it is asked for. */
    public void enter() {
        if (web.param("check").isPresent()) {
            proof = chain.verify();
        }
        state = chain.state();
    }

    public ChainState getState() {
        return state;
    }

    /** What the check brought; null where none was asked for. */
    public ChainProof getProof() {
        return proof;
    }

    /** A flaw in words, with the numbers it is found by. */
    public String flaw(ChainFlaw flaw) {
        String key = "audit.flaw." + flaw.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return text.of(key, String.valueOf(flaw.entry()), String.valueOf(flaw.seal()));
    }
}
