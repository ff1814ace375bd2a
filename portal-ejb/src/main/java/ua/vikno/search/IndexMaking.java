package ua.vikno.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.store.ByteBuffersDirectory;
import ua.vikno.kernel.Bilingual;
import ua.vikno.kernel.Findable;
import ua.vikno.kernel.SearchText;

/** Makes an index of everything that can be found, in memory, in one piece: its documents have the places of the list. */
final class IndexMaking {

    private static final int BUFFER_MEGABYTES = 256;

    private final Lexicon lexicon;
    private final List<Place> places = new ArrayList<>();
    // the lexicon gives one object for a word
    private final Set<WordForms> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private IndexMaking(Dictionary dictionary) {
        this.lexicon = new Lexicon(dictionary);
    }

    static SearchIndex of(List<Findable> findables, List<SynonymWords> synonyms, Dictionary dictionary) {
        IndexMaking making = new IndexMaking(dictionary);
        SynonymBook book = new SynonymBook(synonyms, making.lexicon);
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, settings())) {
            for (Findable findable : findables) {
                writer.addDocument(making.document(findable));
            }
            writer.addDocument(making.vocabulary(synonyms));
            writer.forceMerge(1);
        } catch (IOException e) {
            throw new UncheckedIOException("The index of the search cannot be made", e);
        }
        return SearchIndex.open(directory, making.places, making.lexicon.spelling(), book, dictionary);
    }

    private static IndexWriterConfig settings() {
        IndexWriterConfig settings = new IndexWriterConfig();
        settings.setRAMBufferSizeMB(BUFFER_MEGABYTES);
        settings.setMergePolicy(new LogDocMergePolicy());
        settings.setSimilarity(SearchIndex.NEARNESS);
        return settings;
    }

    private Document document(Findable findable) {
        Document document = new Document();
        List<WordForms> name = forms(Stream.concat(texts(findable.name()), calledBy(findable)));
        List<WordForms> about = forms(findable.about().stream());
        List<WordForms> body = forms(findable.body().stream());
        places.add(new Place(findable, LaterSteps.in(name)));
        if (findable.kind() == Findable.Kind.SERVICE) {
            document.add(new StringField(IndexField.CODE, SearchText.codeKey(findable.key()), Field.Store.NO));
        }
        add(document, IndexField.NAME, name.stream().map(WordForms::surface));
        add(document, IndexField.NAME_LEMMA, lemmas(name));
        add(document, IndexField.NAME_STEM, name.stream().map(WordForms::stem));
        add(document, IndexField.ABOUT_LEMMA, lemmas(about).distinct());
        add(document, IndexField.ABOUT_STEM, about.stream().map(WordForms::stem).distinct());
        add(document, IndexField.BODY_STEM, body.stream().map(WordForms::stem).distinct());
        Stream.of(name, about, body).forEach(seen::addAll);
        return document;
    }

    /** Every word of what can be found and of the synonyms, once. */
    private Document vocabulary(List<SynonymWords> synonyms) {
        seen.addAll(forms(synonyms.stream().map(SynonymWords::typed)));
        Document document = new Document();
        add(
                document,
                IndexField.WORD_LEMMA,
                seen.stream().flatMap(word -> word.lemmas().stream()).distinct());
        add(document, IndexField.WORD_STEM, seen.stream().map(WordForms::stem).distinct());
        return document;
    }

    /** The forms of all words. */
    private List<WordForms> forms(Stream<String> texts) {
        return texts.map(lexicon::forms).flatMap(List::stream).toList();
    }

    /** An office is asked for by its address and hours, not by its name. */
    private static Stream<String> calledBy(Findable findable) {
        return findable.kind() == Findable.Kind.OFFICE ? findable.about().stream() : Stream.empty();
    }

    private static Stream<String> texts(Bilingual name) {
        return Stream.of(name.uk(), name.en());
    }

    private static Stream<String> lemmas(List<WordForms> words) {
        return words.stream().flatMap(word -> word.lemmas().stream());
    }

    private static void add(Document document, String field, Stream<String> terms) {
        document.add(new TextField(field, new TermStream(terms.iterator())));
    }
}
