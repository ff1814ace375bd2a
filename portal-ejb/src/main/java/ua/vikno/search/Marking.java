package ua.vikno.search;

import java.util.ArrayList;
import java.util.List;
import ua.vikno.kernel.Findable;

/** Marks in names the words that were looked for, in whatever form they stand there. */
final class Marking {

    private final TypedReading reading;
    private final Lexicon lexicon;

    Marking(TypedReading reading, Lexicon lexicon) {
        this.reading = reading;
        this.lexicon = lexicon;
    }

    SearchHit hit(Findable found) {
        return new SearchHit(
                found.kind(),
                found.key(),
                found.name(),
                found.note(),
                pieces(found.name().uk()),
                pieces(found.name().en()));
    }

    /** The text in pieces, those that were looked for apart. */
    List<SearchHit.Piece> pieces(String text) {
        List<SearchHit.Piece> pieces = new ArrayList<>();
        int done = 0;
        for (Word word : Word.in(text)) {
            if (reading.looksFor(lexicon.form(word.text()))) {
                if (word.from() > done) {
                    pieces.add(new SearchHit.Piece(text.substring(done, word.from()), false));
                }
                pieces.add(new SearchHit.Piece(text.substring(word.from(), word.to()), true));
                done = word.to();
            }
        }
        if (done < text.length()) {
            pieces.add(new SearchHit.Piece(text.substring(done), false));
        }
        return pieces;
    }
}
