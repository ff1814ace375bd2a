package ua.vikno.web.open.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DataFileTest {

    @ParameterizedTest
    @CsvSource({
        "services.csv, SERVICES, 0, CSV",
        "offices.json, OFFICES, 0, JSON",
        "services-metadata.json, SERVICES, 0, METADATA",
        "provided-services-2026.csv, PROVIDED_SERVICES, 2026, CSV",
        "provided-services-2026-metadata.json, PROVIDED_SERVICES, 2026, METADATA"
    })
    void namesOfFilesAreRead(String name, DataSet set, int year, DataFile.Kind kind) {
        assertEquals(Optional.of(new DataFile(set, year, kind)), DataFile.of(name));
        assertEquals(name, new DataFile(set, year, kind).name());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "people.csv",
                "services",
                "services.xml",
                "services-2026.csv",
                "provided-services.csv",
                "provided-services-26.csv",
                "provided-services-20260.csv",
                "../services.csv",
                "SERVICES.csv",
                "services.csv.json"
            })
    void otherNamesAreNoFiles(String name) {
        assertEquals(Optional.empty(), DataFile.of(name));
    }

    @Test
    void noNameIsNoFile() {
        assertEquals(Optional.empty(), DataFile.of(null));
    }
}
