package ua.vikno.cityplan.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Point;
import ua.vikno.cityplan.drawing.LabelSpace;
import ua.vikno.cityplan.drawing.MapFeature;
import ua.vikno.cityplan.drawing.MapLettering;
import ua.vikno.cityplan.drawing.MapPainter;
import ua.vikno.cityplan.drawing.MapView;
import ua.vikno.cityplan.drawing.Shown;
import ua.vikno.cityplan.drawing.TextRun;
import ua.vikno.cityplan.drawing.Typeface;

/** Draws a whole sheet: one page, vectors and text only, the same bytes for the same content. */
public final class SheetDrawing {

    private static final float POINTS_PER_MILLIMETRE = 72 / 25.4f;
    private static final double PLACE_KEPT_FREE = 2.6;

    private final MapView view;
    private final SheetTexts texts;

    /**
     * @param ground the map's window, plane metres, exactly the paper's size at the scale
     * @param metresPerMillimetre the scale
     */
    public SheetDrawing(Envelope ground, double metresPerMillimetre, SheetTexts texts) {
        this.view = new MapView(ground, metresPerMillimetre);
        this.texts = texts;
    }

    /** Writes the PDF; the stream stays open. */
    public void write(List<MapFeature> features, OutputStream to) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(
                    (float) SheetLayout.PAGE_WIDTH * POINTS_PER_MILLIMETRE,
                    (float) SheetLayout.PAGE_HEIGHT * POINTS_PER_MILLIMETRE));
            PDResources resources = new PDResources();
            page.setResources(resources);
            document.addPage(page);
            PdfFonts fonts = new PdfFonts(document, resources);
            PdfInk ink = new PdfInk(fonts);
            draw(ink, features);
            fonts.embed();
            PDStream content = new PDStream(document);
            try (OutputStream bytes = content.createOutputStream(COSName.FLATE_DECODE)) {
                bytes.write(ink.content());
            }
            page.setContents(content);
            describe(document);
            document.save(to);
        }
    }

    private void draw(PdfInk ink, List<MapFeature> features) {
        SheetPen pen = new SheetPen(ink);
        SheetFrame frame = new SheetFrame(pen, view.ground(), view.metresPerMillimetre());
        SheetLegend legend = new SheetLegend(pen, view.metresPerMillimetre());
        List<Shown> shown = view.show(features);
        new SheetHead(pen, texts).draw();
        ink.open(SheetLayout.MAP_LEFT, SheetLayout.MAP_BOTTOM, SheetLayout.MAP_WIDTH, SheetLayout.MAP_HEIGHT);
        map(ink, shown, frame, legend);
        ink.close();
        frame.frame(texts);
        legend.draw(SheetLayout.LEFT, 44.4, texts, shown);
        new SheetFoot(pen, texts).draw(view.metresPerMillimetre());
    }

    private void map(PdfInk ink, List<Shown> shown, SheetFrame frame, SheetLegend legend) {
        double x = SheetLayout.MAP_WIDTH / 2;
        double y = SheetLayout.MAP_HEIGHT / 2;
        ink.fill("land");
        ink.box(0, 0, SheetLayout.MAP_WIDTH, SheetLayout.MAP_HEIGHT);
        ink.paint("f");
        PdfSurface surface = new PdfSurface(ink);
        new MapPainter(surface, view.metresPerMillimetre()).paint(shown);
        frame.crosses();
        object(ink, shown, new Coordinate(x, y));
        LabelSpace space = new LabelSpace(SheetLayout.MAP_WIDTH, SheetLayout.MAP_HEIGHT);
        space.reserve(new double[] {x, y, PLACE_KEPT_FREE});
        training(ink, space);
        new MapLettering(surface, space, (int) Math.round(view.metresPerMillimetre() * 1000)).write(shown);
        legend.placeSign(x, y);
    }

    /** The building on which the place stands is outlined too. */
    private void object(PdfInk ink, List<Shown> shown, Coordinate place) {
        Point point = new org.locationtech.jts.geom.GeometryFactory()
                .createPoint(new Coordinate(view.ground().centre()));
        for (Shown one : shown) {
            if (one.feature().layer().equals("building")
                    && one.feature().shape().covers(point)) {
                new PdfSurface(ink).area(one.pieces(), null, "mark", 0.45);
            }
        }
    }

    private void training(PdfInk ink, LabelSpace space) {
        if (texts.training().isEmpty()) {
            return;
        }
        double wide = Typeface.BOLD.width(texts.training(), 3.4) + 5;
        double x = SheetLayout.MAP_WIDTH - wide - 2;
        double y = SheetLayout.MAP_HEIGHT - 8.5;
        ink.fill("halo");
        ink.squareStroke("training", 0.35);
        ink.box(x, y, wide, 6.5);
        ink.paint("B");
        ink.text(TextRun.straight(texts.training(), 3.4, true, false, "training", null, x + 2.5, y + 2, 0));
        for (double at = x; at <= x + wide; at += 3) {
            space.reserve(new double[] {at, y + 3.2, 3.6});
        }
    }

    private void describe(PDDocument document) {
        String day = texts.issuedOn().format(DateTimeFormatter.ofPattern("'D:'yyyyMMdd'000000Z'"));
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(texts.title() + " " + texts.number());
        information.setSubject(texts.subject());
        information.setAuthor(texts.issuer());
        information.setCreator("Вікно");
        information.getCOSObject().setString(COSName.CREATION_DATE, day);
        information.getCOSObject().setString(COSName.MOD_DATE, day);
        document.getDocumentCatalog().setLanguage(Locale.forLanguageTag("uk").getLanguage());
        PDViewerPreferences preferences = new PDViewerPreferences(new org.apache.pdfbox.cos.COSDictionary());
        preferences.setDisplayDocTitle(true);
        preferences.setPrintScaling(PDViewerPreferences.PRINT_SCALING.None);
        document.getDocumentCatalog().setViewerPreferences(preferences);
        document.setDocumentId(texts.issuedOn().toEpochDay());
    }
}
