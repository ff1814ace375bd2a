package ua.vikno.submission;

import java.util.Set;

/** Who else reads an application than the centre it was given to and the provider of its service; filled by {@code casework}. */
public interface ApplicationReaders {

    /**
     * Whether the application's case was opened for officers of one of these providers.
     *
     * @param application id of the application
     */
    boolean reads(long application, Set<Long> providers);
}
