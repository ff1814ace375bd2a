package ua.vikno.web.office.consultation;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.vikno.consultation.ConsultationCut;
import ua.vikno.consultation.ConsultationFigure;
import ua.vikno.consultation.Consultations;
import ua.vikno.consultation.PeriodNotCounted;
import ua.vikno.web.CsvCell;
import ua.vikno.web.faces.Texts;

/** {@code /office/consultations/figures.csv}: the figures of the same question as a file, as RFC 4180 has it. */
@WebServlet(name = "consultation-file", urlPatterns = "/files/consultations-csv")
public class ConsultationFileServlet extends HttpServlet {

    @EJB
    transient Consultations register;

    @Inject
    transient ConsultationQuestion question;

    @Inject
    transient ConsultationWords words;

    @Inject
    transient Texts text;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Function<String, Optional<String>> address = name -> Optional.ofNullable(request.getParameter(name))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
        ConsultationCut cut = question.cut(address);
        List<ConsultationFigure> figures;
        try {
            figures = register.figures(question.of(address), cut);
        } catch (PeriodNotCounted wrong) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        response.setHeader("Content-Disposition", "attachment; filename=\"consultations.csv\"");
        response.setContentType("text/csv;charset=UTF-8");
        PrintWriter out = response.getWriter();
        // by the mark spreadsheets know it
        out.write('\uFEFF');
        out.write(line(words.cut(cut), text.get("consultation.count"), text.get("consultation.minutes.sum")));
        for (ConsultationFigure figure : figures) {
            out.write(line(words.line(cut, figure), String.valueOf(figure.count()), String.valueOf(figure.minutes())));
        }
    }

    private static String line(String... cells) {
        return Stream.of(cells).map(CsvCell::of).collect(Collectors.joining(",", "", "\r\n"));
    }
}
