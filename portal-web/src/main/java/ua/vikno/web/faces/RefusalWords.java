package ua.vikno.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import ua.vikno.kernel.BusinessException;

/** What a person reads of a refusal. */
@RequestScoped
public class RefusalWords {

    @Inject
    Texts text;

    public String of(BusinessException refusal) {
        return text.of(refusal.messageKey(), refusal.arguments());
    }
}
