package ua.vikno.web.open.content;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import ua.vikno.content.PieceView;
import ua.vikno.content.Published;
import ua.vikno.web.faces.WebRequest;

/** Where a service is explained step by step, for the page of the service. */
@Named
@RequestScoped
public class InstructionOfService {

    @EJB
    Published published;

    @Inject
    WebRequest web;

    private final Map<String, Optional<PieceView>> asked = new HashMap<>();

    /** Address of the instruction; empty where there is none. */
    public String url(String code) {
        return asked.computeIfAbsent(code, published::instruction)
                .map(piece -> web.url(piece.address()))
                .orElse("");
    }
}
