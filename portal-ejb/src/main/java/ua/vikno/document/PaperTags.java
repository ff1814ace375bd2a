package ua.vikno.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** What a paper says, in its order and by its kinds, for programs that read it aloud. */
final class PaperTags {

    private static final String METADATA = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
            <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
            </rdf:Description></rdf:RDF></x:xmpmeta>
            <?xpacket end="w"?>
            """;

    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement whole;
    private final List<COSArray> ofPages = new ArrayList<>();

    PaperTags(PDDocument document, String title, String language) throws IOException {
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        document.getDocumentInformation().setTitle(title);
        catalog.setLanguage(language);
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        catalog.setMarkInfo(marked);
        PDViewerPreferences shown = new PDViewerPreferences(new COSDictionary());
        shown.setDisplayDocTitle(true);
        catalog.setViewerPreferences(shown);
        String metadata = METADATA.formatted(escaped(title), language);
        catalog.setMetadata(
                new PDMetadata(document, new ByteArrayInputStream(metadata.getBytes(StandardCharsets.UTF_8))));
        catalog.setStructureTreeRoot(root);
        whole = new PDStructureElement("Document", root);
        root.appendKid(whole);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    void page(PDPage page) {
        page.setStructParents(ofPages.size());
        ofPages.add(new COSArray());
    }

    /** A kind of thing right within the paper: H1, H2, P, L, Table. */
    PDStructureElement block(String kind) {
        return within(whole, kind);
    }

    PDStructureElement within(PDStructureElement parent, String kind) {
        PDStructureElement element = new PDStructureElement(kind, parent);
        parent.appendKid(element);
        return element;
    }

    /** The head of a column. */
    PDStructureElement columnHead(PDStructureElement row) {
        PDStructureElement head = within(row, "TH");
        PDTableAttributeObject attributes = new PDTableAttributeObject();
        attributes.setScope(PDTableAttributeObject.SCOPE_COLUMN);
        head.addAttribute(attributes);
        return head;
    }

    /** What is drawn from here on belongs to this element. */
    void begin(PDStructureElement element, PDPage page, PDPageContentStream content) throws IOException {
        COSArray here = ofPages.get(ofPages.size() - 1);
        PDMarkedContentReference mark = new PDMarkedContentReference();
        mark.setPage(page);
        mark.setMCID(here.size());
        element.setPage(page);
        element.appendKid(mark);
        content.beginMarkedContent(COSName.getPDFName(element.getStructureType()), here.size());
        here.add(element.getCOSObject());
    }

    /** What is drawn from here on says nothing. */
    void ornament(PDPageContentStream content) throws IOException {
        content.beginMarkedContent(COSName.ARTIFACT);
    }

    void end(PDPageContentStream content) throws IOException {
        content.endMarkedContent();
    }

    /** Ends the paper: programs find the element of whatever is drawn. */
    void finish() {
        Map<Integer, PDParentTreeValue> parents = new TreeMap<>();
        for (int page = 0; page < ofPages.size(); page++) {
            parents.put(page, new PDParentTreeValue(ofPages.get(page)));
        }
        PDNumberTreeNode tree = new PDNumberTreeNode(PDParentTreeValue.class);
        tree.setNumbers(parents);
        root.setParentTree(tree);
        root.setParentTreeNextKey(ofPages.size());
    }
}
