package ua.vikno.web.open.data;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;

/** {@code /open-data}: which sets there are, and their files. */
@Named
@RequestScoped
public class OpenDataPage {

    @Inject
    DataRows rows;

    @Inject
    DataMetadata metadata;

    @Inject
    Texts text;

    @Inject
    WebRequest web;

    private List<SetView> sets;

    /** A set and the files it comes in. */
    public record SetView(String slug, String title, String note, List<FileView> files) {}

    /**
     * The files of one set, of one year where it goes by years.
     *
     * @param year empty where the set is not by years
     */
    public record FileView(String year, String csv, String json, String metadata) {}

    /** Asks which years there are. */
    public void enter() {
        sets = Arrays.stream(DataSet.values()).map(this::view).toList();
    }

    public List<SetView> getSets() {
        return sets;
    }

    private SetView view(DataSet set) {
        Stream<Integer> years = set.isYearly() ? rows.years().stream() : Stream.of(0);
        return new SetView(
                set.slug(),
                metadata.title(set),
                text.get("data.set." + set.slug() + ".note"),
                years.map(year -> files(set, year)).toList());
    }

    private FileView files(DataSet set, int year) {
        DataFile csv = new DataFile(set, year, DataFile.Kind.CSV);
        return new FileView(
                year == 0 ? "" : String.valueOf(year),
                address(csv),
                address(csv.as(DataFile.Kind.JSON)),
                address(csv.as(DataFile.Kind.METADATA)));
    }

    private String address(DataFile file) {
        return web.url("/open-data/" + file.name());
    }
}
