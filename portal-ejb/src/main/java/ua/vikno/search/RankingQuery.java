package ua.vikno.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import ua.vikno.kernel.SearchText;

/** What a reading asks of the index, with the weights of its ranking: a code, then the name, then other words, then the text. */
final class RankingQuery {

    private static final float CODE = 100;
    private static final float CODE_BEGINNING = 50;
    private static final float AS_WRITTEN = 1.1f;
    private static final float LEMMA = 1.0f;
    private static final float STEM = 0.85f;
    private static final float ABOUT = 0.35f;
    private static final float ABOUT_STEM = 0.3f;
    private static final float BODY = 0.15f;
    private static final float TOGETHER = 0.3f;
    private static final double MANY = 0.6;

    private RankingQuery() {}

    static Query of(String typed, TypedReading reading) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        String code = SearchText.codeKey(typed);
        if (!code.isEmpty()) {
            all.add(constant(new TermQuery(new Term(IndexField.CODE, code)), CODE), BooleanClause.Occur.SHOULD);
            all.add(
                    constant(new PrefixQuery(new Term(IndexField.CODE, code)), CODE_BEGINNING),
                    BooleanClause.Occur.SHOULD);
        }
        List<TypedReading.Span> spans = reading.spans();
        spans.forEach(span -> all.add(span(span), BooleanClause.Occur.SHOULD));
        for (int i = 1; i < spans.size(); i++) {
            all.add(together(List.of(first(spans.get(i - 1)), first(spans.get(i)))), BooleanClause.Occur.SHOULD);
        }
        return all.build();
    }

    private static WordForms first(TypedReading.Span span) {
        return span.ways().get(0).words().get(0);
    }

    private static Query span(TypedReading.Span span) {
        return new DisjunctionMaxQuery(
                span.ways().stream().map(RankingQuery::way).toList(), 0.05f);
    }

    private static Query way(TypedReading.Way way) {
        List<Query> words = way.words().stream().map(RankingQuery::word).toList();
        if (words.size() == 1) {
            return new BoostQuery(words.get(0), (float) way.weight());
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        words.forEach(word -> all.add(word, way.whole() ? BooleanClause.Occur.MUST : BooleanClause.Occur.SHOULD));
        all.add(together(way.words()), BooleanClause.Occur.SHOULD);
        // many words must not outweigh the rest of what was typed
        return new BoostQuery(all.build(), (float) (way.weight() / Math.pow(words.size(), MANY)));
    }

    /** Words one after another are nearer than the same words here and there. */
    private static Query together(List<WordForms> words) {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder().setSlop(1);
        words.forEach(word -> phrase.add(new Term(IndexField.NAME_STEM, word.stem())));
        return new BoostQuery(phrase.build(), TOGETHER);
    }

    private static Query word(WordForms word) {
        List<Query> fields = new ArrayList<>();
        fields.add(term(IndexField.NAME, word.surface(), AS_WRITTEN));
        fields.add(term(IndexField.NAME_STEM, word.stem(), STEM));
        fields.add(term(IndexField.ABOUT_STEM, word.stem(), ABOUT_STEM));
        fields.add(term(IndexField.BODY_STEM, word.stem(), BODY));
        for (String lemma : word.lemmas()) {
            fields.add(term(IndexField.NAME_LEMMA, lemma, LEMMA));
            fields.add(term(IndexField.ABOUT_LEMMA, lemma, ABOUT));
        }
        return new DisjunctionMaxQuery(fields, 0.3f);
    }

    private static Query term(String field, String term, float weight) {
        return new BoostQuery(new TermQuery(new Term(field, term)), weight);
    }

    private static Query constant(Query query, float score) {
        return new BoostQuery(new ConstantScoreQuery(query), score);
    }
}
