package ua.vikno.web.office.reporting;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import ua.vikno.reporting.CaseReport;
import ua.vikno.reporting.ReportLine;

/** A report as a workbook (Office Open XML) of one sheet, which has its totals at the end. */
final class ReportSheet {

    private static final int FIRST = 3;

    private ReportSheet() {}

    static void write(CaseReport report, ReportWords words, OutputStream out) throws IOException {
        try (Workbook book = new Workbook(out, "Vikno", null)) {
            Worksheet sheet = book.newWorksheet(words.title());
            sheet.value(0, 0, words.title());
            sheet.style(0, 0).bold().fontSize(14).set();
            sheet.value(1, 0, words.days(report));
            head(sheet, words.columns(report.cut()));
            int row = FIRST;
            for (ReportLine line : report.lines()) {
                figures(sheet, row++, words.line(report, line), ReportWords.figures(line.figures()));
            }
            figures(sheet, row, words.total(), ReportWords.figures(report.total()));
            sheet.range(row, 0, row, 5).style().bold().set();
            sheet.width(0, 60);
            sheet.freezePane(1, FIRST);
        }
    }

    private static void head(Worksheet sheet, List<String> columns) {
        for (int column = 0; column < columns.size(); column++) {
            sheet.value(FIRST - 1, column, columns.get(column));
        }
        sheet.range(FIRST - 1, 0, FIRST - 1, columns.size() - 1)
                .style()
                .bold()
                .wrapText(true)
                .set();
    }

    private static void figures(Worksheet sheet, int row, String name, List<Long> figures) {
        sheet.value(row, 0, name);
        for (int column = 0; column < figures.size(); column++) {
            sheet.value(row, column + 1, figures.get(column));
            sheet.style(row, column + 1).format("#,##0").set();
        }
    }
}
