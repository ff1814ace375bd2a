package ua.vikno.submission;

import java.time.Instant;
import ua.vikno.document.DocumentId;

/**
 * How a visitor signed their application on paper.
 *
 * @param document scan of the signed page; null where the paper alone is kept
 * @param taker in front of whom
 */
public record SigningView(DocumentId document, Instant at, String taker) {

    public boolean isScanned() {
        return document != null;
    }
}
