package ua.vikno.benchmark;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;

/** Floor: twenty ready rows for a bare Faces page. */
@Named
@ApplicationScoped
public class FloorRows {

    private final List<String> all =
            IntStream.rangeClosed(1, 20).mapToObj(i -> "row " + i).toList();

    public List<String> getAll() {
        return all;
    }
}
