package ua.vikno.conventions;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.util.function.Predicate;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.mappings.DatabaseMapping;

/** Whether an entity's field may be empty, by its type and annotations. */
final class Optionality {

    private Optionality() {}

    static boolean of(ClassDescriptor entity, DatabaseMapping mapping) {
        Field field = field(entity.getJavaClass(), mapping.getAttributeName());
        return !(field.getType().isPrimitive()
                || field.isAnnotationPresent(Id.class)
                || field.isAnnotationPresent(Version.class)
                || field.isAnnotationPresent(NotNull.class)
                || says(field, Column.class, column -> !column.nullable())
                || says(field, JoinColumn.class, column -> !column.nullable())
                || says(field, Basic.class, basic -> !basic.optional())
                || says(field, ManyToOne.class, one -> !one.optional())
                || says(field, OneToOne.class, one -> !one.optional()));
    }

    private static <A extends Annotation> boolean says(Field field, Class<A> type, Predicate<A> what) {
        A annotation = field.getAnnotation(type);
        return annotation != null && what.test(annotation);
    }

    private static Field field(Class<?> type, String name) {
        for (Class<?> each = type; each != null; each = each.getSuperclass()) {
            for (Field field : each.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    return field;
                }
            }
        }
        throw new IllegalStateException(type + "." + name);
    }
}
