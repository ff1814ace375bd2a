package ua.vikno.web.open.data;

import static ua.vikno.kernel.Jsons.JSON;

import jakarta.inject.Inject;
import jakarta.json.stream.JsonGenerator;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import ua.vikno.web.CsvCell;
import ua.vikno.web.OpenAnswer;
import ua.vikno.web.OpenServlet;

/** {@code /open-data/{file}}: a set as CSV (RFC 4180) or JSON, written as it is read, or what its columns are (CSVW). */
@WebServlet(name = "open-data", urlPatterns = "/files/open-data")
public class DataServlet extends OpenServlet {

    @Inject
    transient DataRows rows;

    @Inject
    transient DataMetadata metadata;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<DataFile> file =
                DataFile.of(request.getParameter("file")).filter(asked -> rows.exists(asked.set(), asked.year()));
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        OpenAnswer.forEveryone(response);
        switch (file.get().kind()) {
            case CSV -> csv(file.get(), response);
            case JSON -> json(file.get(), response);
            case METADATA -> OpenAnswer.json(request, response, metadata.of(file.get()));
        }
    }

    private void csv(DataFile file, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv;charset=UTF-8;header=present");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
        PrintWriter out = response.getWriter();
        out.write(file.set().columns().stream().map(DataColumn::name).collect(Collectors.joining(",")) + "\r\n");
        rows.each(file.set(), file.year(), line -> out.write(line(line)));
    }

    private static String line(List<Object> values) {
        return values.stream().map(DataServlet::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String cell(Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof String text ? CsvCell.of(text) : plain(value);
    }

    private static String plain(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    private void json(DataFile file, HttpServletResponse response) throws IOException {
        response.setContentType("application/json;charset=UTF-8");
        List<DataColumn> columns = file.set().columns();
        try (JsonGenerator out = JSON.createGenerator(response.getWriter())) {
            out.writeStartArray();
            rows.each(file.set(), file.year(), line -> {
                out.writeStartObject();
                for (int i = 0; i < columns.size(); i++) {
                    write(out, columns.get(i).name(), line.get(i));
                }
                out.writeEnd();
            });
            out.writeEnd();
        }
    }

    private static void write(JsonGenerator out, String name, Object value) {
        if (value == null) {
            out.writeNull(name);
        } else if (value instanceof Boolean truth) {
            out.write(name, truth);
        } else if (value instanceof Number number) {
            out.write(name, new BigDecimal(number.toString()));
        } else {
            out.write(name, value.toString());
        }
    }
}
