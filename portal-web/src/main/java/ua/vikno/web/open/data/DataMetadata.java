package ua.vikno.web.open.data;

import static ua.vikno.kernel.Jsons.JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import ua.vikno.web.faces.Texts;

/** What a set and its columns are, by CSV on the Web (W3C), in the language of the address. */
@RequestScoped
public class DataMetadata {

    @Inject
    Texts text;

    /** The structure (структура) of a file. */
    public JsonObject of(DataFile file) {
        JsonArrayBuilder columns = JSON.createArrayBuilder();
        file.set().columns().forEach(column -> columns.add(column(column)));
        return JSON.createObjectBuilder()
                .add("@context", "http://www.w3.org/ns/csvw")
                .add("url", file.as(DataFile.Kind.CSV).name())
                .add("dc:title", title(file.set()))
                .add("dc:description", text.get("data.set." + file.set().slug() + ".note"))
                .add(
                        "dialect",
                        JSON.createObjectBuilder()
                                .add("encoding", "utf-8")
                                .add("delimiter", ",")
                                .add("header", true))
                .add("tableSchema", JSON.createObjectBuilder().add("columns", columns))
                .build();
    }

    /** The name of a set. */
    public String title(DataSet set) {
        return text.get("data.set." + set.slug());
    }

    private JsonObjectBuilder column(DataColumn column) {
        return JSON.createObjectBuilder()
                .add("name", column.name())
                .add("titles", column.name())
                .add("dc:description", text.get("data.column." + column.name()))
                .add("datatype", column.type())
                .add("required", column.required());
    }
}
