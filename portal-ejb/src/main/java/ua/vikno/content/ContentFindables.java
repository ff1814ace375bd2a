package ua.vikno.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import ua.vikno.kernel.Bilingual;
import ua.vikno.kernel.Findable;
import ua.vikno.kernel.Findables;

/** What is shown now, for the search of the site. */
@ApplicationScoped
class ContentFindables implements Findables {

    @Inject
    PublishedRows rows;

    @Inject
    Clock clock;

    @Override
    public List<Findable> all() {
        return rows.all(clock.instant()).stream()
                .map(ContentFindables::findable)
                .toList();
    }

    @Override
    public Set<String> topics() {
        return Set.of(ContentPublishing.CHANGED);
    }

    private static Findable findable(PieceView piece) {
        return new Findable(
                kind(piece.kind()),
                piece.slug(),
                bilingual(piece.title()),
                Stream.of(piece.lead().uk(), piece.lead().en())
                        .filter(text -> !text.isEmpty())
                        .toList(),
                Stream.of(piece.body().uk(), piece.body().en())
                        .map(Markup::plain)
                        .filter(text -> !text.isEmpty())
                        .toList(),
                piece.lead().isEmpty() ? null : bilingual(piece.lead()));
    }

    private static Bilingual bilingual(Wording text) {
        return new Bilingual(text.uk(), text.en());
    }

    private static Findable.Kind kind(ContentKind kind) {
        return switch (kind) {
            case NEWS, NOTICE -> Findable.Kind.NEWS;
            case INSTRUCTION -> Findable.Kind.INSTRUCTION;
            case QUESTION -> Findable.Kind.QUESTION;
            case STATE_SERVICE -> Findable.Kind.ELSEWHERE;
            case PAGE -> Findable.Kind.PAGE;
        };
    }
}
