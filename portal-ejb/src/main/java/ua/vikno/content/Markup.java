package ua.vikno.content;

import java.util.Set;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * The marks of a body: Markdown without HTML, without pictures and without blocks of code. Whatever else is typed is text and is shown as
 * it was typed.
 */
public final class Markup {

    /** Deeper quotes and lists are text: nobody means them, and a thousand of them would exhaust the reader. */
    private static final int DEEPEST_BLOCK = 12;

    private static final int DEEPEST_NODE = 60;

    private static final Set<Class<? extends Block>> BLOCKS =
            Set.of(Heading.class, ListBlock.class, BlockQuote.class, ThematicBreak.class);

    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(BLOCKS)
            .maxOpenBlockParsers(DEEPEST_BLOCK)
            .build();

    private static final TextContentRenderer TEXT = TextContentRenderer.builder()
            .lineBreakRendering(LineBreakRendering.COMPACT)
            .nodeRendererFactory(PlainLinks::new)
            .build();

    private Markup() {}

    /**
     * HTML of a body.
     *
     * @param heading level of its first heading on the page, 2 or more; the others follow without gaps
     * @param outside what is said of a link that leads off the portal, in the language of the body
     */
    public static String html(String body, int heading, String outside) {
        Node read = read(body);
        return depth(read) > DEEPEST_NODE
                ? ""
                : HtmlRenderer.builder()
                        .escapeHtml(true)
                        .nodeRendererFactory(context -> new BodyHtml(context, heading, outside))
                        .build()
                        .render(read);
    }

    /** The same without marks, for searching and for short descriptions. */
    public static String plain(String body) {
        Node read = read(body);
        return depth(read) > DEEPEST_NODE ? "" : TEXT.render(read).strip();
    }

    /** Whether its marks do not stand in one another without end. */
    static boolean isReadable(String body) {
        return depth(read(body)) <= DEEPEST_NODE;
    }

    private static Node read(String body) {
        return PARSER.parse(body);
    }

    /** Walked without calling itself: what is too deep must not break what measures it. */
    private static int depth(Node root) {
        int deepest = 0;
        int here = 0;
        Node node = root;
        while (node != null) {
            deepest = Math.max(deepest, here);
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                here++;
            } else {
                while (node != null && node.getNext() == null) {
                    node = node.getParent();
                    here--;
                }
                node = node == null ? null : node.getNext();
            }
        }
        return deepest;
    }
}
