package ua.vikno.content;

import java.util.Map;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Headings that fit the page, links that lead where they may, and no pictures from elsewhere. */
final class BodyHtml extends AbstractVisitor implements NodeRenderer {

    private static final int LOWEST = 6;

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;
    private final int top;
    private final String outside;
    private int previous;

    BodyHtml(HtmlNodeRendererContext context, int top, String outside) {
        this.context = context;
        this.html = context.getWriter();
        this.top = top;
        this.outside = outside;
        this.previous = top - 1;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Heading.class, Link.class, Image.class);
    }

    @Override
    public void render(Node node) {
        node.accept(this);
    }

    @Override
    public void visit(Heading heading) {
        previous = Math.min(Math.min(top + heading.getLevel() - 1, previous + 1), LOWEST);
        String tag = "h" + previous;
        html.line();
        html.tag(tag);
        inside(heading);
        html.tag("/" + tag);
        html.line();
    }

    @Override
    public void visit(Link link) {
        LinkTarget target = LinkTarget.of(link.getDestination());
        if (!target.isAllowed()) {
            inside(link);
            return;
        }
        String href = context.encodeUrl(target.url());
        html.tag("a", target.isOutside() ? Map.of("href", href, "rel", "external noopener") : Map.of("href", href));
        inside(link);
        if (target.isOutside()) {
            html.tag("span", Map.of("class", "sr"));
            html.text(" (" + outside + ")");
            html.tag("/span");
        }
        html.tag("/a");
    }

    /** Pictures come by the editor's own field, with what they show in words: here only those words are left. */
    @Override
    public void visit(Image image) {
        inside(image);
    }

    private void inside(Node node) {
        Node child = node.getFirstChild();
        while (child != null) {
            Node next = child.getNext();
            context.render(child);
            child = next;
        }
    }
}
