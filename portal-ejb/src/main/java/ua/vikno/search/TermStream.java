package ua.vikno.search;

import java.util.Iterator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Words that were taken apart already, as an index takes them. */
final class TermStream extends TokenStream {

    private final Iterator<String> terms;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    TermStream(Iterator<String> terms) {
        this.terms = terms;
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (!terms.hasNext()) {
            return false;
        }
        term.append(terms.next());
        return true;
    }
}
