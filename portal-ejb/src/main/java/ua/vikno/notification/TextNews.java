package ua.vikno.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Where gateways that push their receipts leave them. */
@ApplicationScoped
public class TextNews {

    @Inject
    TextReceipts receipts;

    /** A provider's last word on a text, known by the provider's number; kept before the provider is thanked. */
    public void arrived(String provider, TextState state) {
        receipts.push(provider, state);
    }
}
