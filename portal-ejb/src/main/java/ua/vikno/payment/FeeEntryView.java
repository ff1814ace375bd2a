package ua.vikno.payment;

import java.time.Instant;
import ua.vikno.document.DocumentId;
import ua.vikno.kernel.Money;

/**
 * Something that happened to a fee.
 *
 * @param amount null where it is about none
 * @param document the file that came; null where none did
 * @param words a reason, a basis, a receipt's number; empty where there is none
 * @param actor who did it; empty where the portal itself did
 */
public record FeeEntryView(Instant at, FeeAct act, Money amount, DocumentId document, String words, String actor) {}
