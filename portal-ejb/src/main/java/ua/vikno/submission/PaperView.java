package ua.vikno.submission;

import java.time.Instant;
import ua.vikno.document.DocumentId;

/**
 * A paper that staff scanned in.
 *
 * @param title as the inventory calls it
 * @param scanner who scanned it
 */
public record PaperView(DocumentId document, String title, Instant at, String scanner) {}
