package ua.vikno.desk;

import java.util.List;
import ua.vikno.submission.ApplicationView;
import ua.vikno.submission.PaperView;
import ua.vikno.submission.SigningView;

/**
 * An application with what staff scanned into it.
 *
 * @param caseNumber empty before it is registered
 * @param signing how the visitor signed; null where nobody signed on paper
 * @param papers in the order they were scanned
 */
public record PapersView(ApplicationView application, String caseNumber, SigningView signing, List<PaperView> papers) {

    public PapersView {
        papers = List.copyOf(papers);
    }
}
