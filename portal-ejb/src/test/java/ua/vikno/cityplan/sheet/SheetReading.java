package ua.vikno.cityplan.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.util.Matrix;

/** Measures a finished sheet: where its lines and boxes truly stand on the paper, in millimetres from the lower left corner. */
public final class SheetReading {

    /** A straight stroke or a side of a path. */
    public record Line(
            double fromX, double fromY, double toX, double toY, double red, double green, double blue, boolean inMap) {

        public double length() {
            return Math.hypot(toX - fromX, toY - fromY);
        }
    }

    /** A box written as such. */
    public record Box(double x, double y, double wide, double high) {}

    private final List<Line> lines = new ArrayList<>();
    private final List<Box> boxes = new ArrayList<>();
    private final String text;
    private final int fonts;
    private final boolean allEmbedded;
    private final boolean anyPicture;
    private final String printScaling;

    public SheetReading(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            if (document.getNumberOfPages() != 1) {
                throw new IllegalStateException("A sheet is one page");
            }
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(false);
            stripper.setSuppressDuplicateOverlappingText(true);
            text = stripper.getText(document).replace('\u00A0', ' ');
            PDResources resources = document.getPage(0).getResources();
            int count = 0;
            boolean embedded = true;
            for (COSName name : resources.getFontNames()) {
                count++;
                embedded &= resources.getFont(name).isEmbedded()
                        && resources.getFont(name).getName().matches("[A-Z]{6}\\+.*");
            }
            fonts = count;
            allEmbedded = embedded;
            anyPicture = resources.getXObjectNames().iterator().hasNext();
            printScaling = document.getDocumentCatalog().getViewerPreferences().getPrintScaling();
            follow(document.getPage(0));
        }
    }

    public List<Line> lines() {
        return lines;
    }

    public List<Box> boxes() {
        return boxes;
    }

    public String text() {
        return text;
    }

    public int fonts() {
        return fonts;
    }

    public boolean allFontsAreEmbeddedSubsets() {
        return allEmbedded;
    }

    public boolean hasPictures() {
        return anyPicture;
    }

    public String printScaling() {
        return printScaling;
    }

    private void follow(PDPage page) throws IOException {
        List<COSBase> operands = new ArrayList<>();
        List<Matrix> saved = new ArrayList<>();
        Matrix matrix = new Matrix();
        double[] stroke = new double[3];
        double[] at = new double[2];
        PDFStreamParser parser = new PDFStreamParser(page);
        for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
            if (token instanceof COSBase operand) {
                operands.add(operand);
                continue;
            }
            String name = ((Operator) token).getName();
            double[] n = numbers(operands);
            switch (name) {
                case "q" -> saved.add(matrix.clone());
                case "Q" -> matrix = saved.remove(saved.size() - 1);
                case "cm" ->
                    matrix.concatenate(new Matrix(
                            (float) n[0], (float) n[1], (float) n[2], (float) n[3], (float) n[4], (float) n[5]));
                case "RG" -> stroke = n;
                case "m" -> at = paper(matrix, n[0], n[1]);
                case "l" -> {
                    double[] to = paper(matrix, n[0], n[1]);
                    lines.add(new Line(at[0], at[1], to[0], to[1], stroke[0], stroke[1], stroke[2], !saved.isEmpty()));
                    at = to;
                }
                case "re" -> {
                    double[] low = paper(matrix, n[0], n[1]);
                    double[] high = paper(matrix, n[0] + n[2], n[1] + n[3]);
                    boxes.add(new Box(low[0], low[1], high[0] - low[0], high[1] - low[1]));
                }
                default -> {
                    // text and colours are not measured
                }
            }
            operands.clear();
        }
    }

    private static double[] paper(Matrix matrix, double x, double y) {
        java.awt.geom.Point2D.Float point = matrix.transformPoint((float) x, (float) y);
        return new double[] {point.x / 72 * 25.4, point.y / 72 * 25.4};
    }

    private static double[] numbers(List<COSBase> operands) {
        return operands.stream()
                .filter(COSNumber.class::isInstance)
                .mapToDouble(number -> ((COSNumber) number).floatValue())
                .toArray();
    }
}
