package ua.vikno.conventions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.EntityType;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.sessions.server.ServerSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.vikno.kernel.TestDatabase;

/** Every entity agrees with the migrated schema: Flyway owns the tables, and EclipseLink has no mode that compares. */
class EntitySchemaIT {

    @RegisterExtension
    final TestDatabase database = new TestDatabase();

    private EntityManager em;
    private Columns columns;

    @BeforeEach
    void columns() throws Exception {
        em = database.em();
        columns = Columns.of(database.connection());
    }

    @Test
    void thereAreEntities() {
        assertFalse(em.getMetamodel().getEntities().isEmpty());
    }

    @Test
    void everyEntityCanBeRead() {
        for (EntityType<?> entity : em.getMetamodel().getEntities()) {
            em.createQuery("select e from " + entity.getName() + " e", entity.getJavaType())
                    .setMaxResults(1)
                    .getResultList();
        }
    }

    @Test
    void everyTableIsInTheSchemaOfItsFeature() {
        Set<String> wrong = new TreeSet<>();
        for (ClassDescriptor entity : descriptors()) {
            String feature = entity.getJavaClass().getPackageName().split("\\.")[2];
            entity.getTables().stream()
                    .map(table -> table.getQualifiedName())
                    .filter(table -> !table.startsWith(feature + "."))
                    .forEach(table -> wrong.add(entity.getAlias() + " → " + table));
        }
        assertEquals(Set.of(), wrong);
    }

    @Test
    void everyFieldHasItsColumn() {
        Set<String> missing = new TreeSet<>();
        for (ClassDescriptor entity : descriptors()) {
            entity.getFields().stream()
                    .filter(field -> columns.find(field).isEmpty())
                    .forEach(field -> missing.add(entity.getAlias() + ": " + field.getQualifiedName()));
        }
        assertEquals(Set.of(), missing);
    }

    /** Else the entity could not be stored. */
    @Test
    void everyColumnThatMustBeFilledHasItsField() {
        Set<String> forgotten = new TreeSet<>();
        for (ClassDescriptor entity : descriptors()) {
            Set<String> known = entity.getFields().stream().map(Columns::name).collect(Collectors.toSet());
            entity.getTables().stream()
                    .flatMap(table -> columns.required(table.getQualifiedName()).stream())
                    .filter(column -> !known.contains(column))
                    .forEach(column -> forgotten.add(entity.getAlias() + ": " + column));
        }
        assertEquals(Set.of(), forgotten);
    }

    @Test
    void whatMayBeEmptyIsTheSameInBoth() {
        Set<String> wrong = new TreeSet<>();
        for (ClassDescriptor entity : descriptors()) {
            for (DatabaseMapping mapping : entity.getMappings()) {
                if (mapping.isReadOnly() || mapping.getField() == null) {
                    continue;
                }
                boolean optional = Optionality.of(entity, mapping);
                columns.find(mapping.getField())
                        .filter(column -> column.nullable() != optional)
                        .ifPresent(column -> wrong.add(entity.getAlias() + "." + mapping.getAttributeName()
                                + (optional
                                        ? " may be empty, its column may not"
                                        : " is required, its column is not")));
            }
        }
        assertEquals(Set.of(), wrong);
    }

    @Test
    void lengthsAreTheSameInBoth() {
        Set<String> wrong = new TreeSet<>();
        for (ClassDescriptor entity : descriptors()) {
            for (DatabaseField field : entity.getFields()) {
                columns.find(field)
                        .filter(column -> column.length() != null && column.length() != field.getLength())
                        .ifPresent(column -> wrong.add(field.getQualifiedName() + ": " + field.getLength()
                                + " in the entity, " + column.length() + " in the table"));
            }
        }
        assertEquals(Set.of(), wrong);
    }

    private ClassDescriptor descriptor(EntityType<?> entity) {
        return em.unwrap(ServerSession.class).getDescriptor(entity.getJavaType());
    }

    private Iterable<ClassDescriptor> descriptors() {
        return em.getMetamodel().getEntities().stream().map(this::descriptor).toList();
    }
}
