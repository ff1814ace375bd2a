package ua.vikno.launcher;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.ResourceLocksProvider;

/**
 * Demo people whom a class of tests plays, each by the name the identity provider knows. Two classes run at once; one that
 * plays a person of another waits for it: they would find each other's drafts. Staff are named where the class changes what
 * they may do, or counts what they did.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ResourceLock(providers = People.Locks.class)
public @interface People {

    String[] value();

    /** The people as what only one class may hold. */
    final class Locks implements ResourceLocksProvider {
        @Override
        public Set<Lock> provideForClass(Class<?> tests) {
            return Arrays.stream(tests.getAnnotation(People.class).value())
                    .map(Lock::new)
                    .collect(Collectors.toSet());
        }
    }
}
