package ua.vikno.kernel;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.SQLException;
import org.postgresql.util.PGobject;

/** JSON text of an entity in a {@code jsonb} column: {@code @Convert(converter = JsonbText.class)}. Never null. */
@Converter
public class JsonbText implements AttributeConverter<String, Object> {

    @Override
    public Object convertToDatabaseColumn(String json) {
        try {
            PGobject column = new PGobject();
            column.setType("jsonb");
            column.setValue(json);
            return column;
        } catch (SQLException e) {
            throw new IllegalArgumentException("Not a text for jsonb", e);
        }
    }

    @Override
    public String convertToEntityAttribute(Object column) {
        return String.valueOf(column);
    }
}
