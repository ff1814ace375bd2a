package ua.vikno.kernel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileOwnerAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The operating system's account under which PostgreSQL runs: it refuses root, so for root an unprivileged one is taken.
 *
 * <p>{@code setpriv} is tried first, because user namespaces, which {@code unshare} needs, are often forbidden in containers.
 */
enum DatabaseAccount {
    /** We are an ordinary user: PostgreSQL runs as ourselves. */
    OURSELVES,
    /** We are root and may become the unprivileged account. */
    SETPRIV,
    /** We are root without the right to change accounts, but with user namespaces. */
    UNSHARE;

    private static final String NOBODY = "65534";

    /** The account that can run this program of the server with its files in this directory. */
    static DatabaseAccount detect(Path program, Path directory) throws IOException {
        if (!"0".equals(output(List.of("id", "-u")))) {
            return OURSELVES;
        }
        for (DatabaseAccount account : List.of(SETPRIV, UNSHARE)) {
            List<String> probe = account.wrap(List.of(program.toString(), "-V"), directory);
            if (GuardedProcess.onPath(probe.get(0)) && output(probe).contains("PostgreSQL")) {
                return account;
            }
        }
        throw new IllegalStateException(
                "PostgreSQL does not run as root, and neither setpriv nor unshare works here: run as an ordinary user");
    }

    /** The command as this account runs it; the account can reach the directory even inside root's own home. */
    List<String> wrap(List<String> command, Path directory) {
        List<String> wrapped = new ArrayList<>();
        if (this == SETPRIV) {
            wrapped.addAll(List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"));
            if (!reachableByOthers(directory)) {
                // the last one keeps access(2) from forgetting the capability
                wrapped.addAll(List.of("--inh-caps=+dac_override", "--ambient-caps=+dac_override"));
                wrapped.add("--securebits=+no_setuid_fixup");
            }
        } else if (this == UNSHARE) {
            wrapped.addAll(List.of("unshare", "-U"));
        }
        wrapped.addAll(command);
        return wrapped;
    }

    /** Gives the tree to this account; a home may have been used by another account before. */
    void own(Path tree) throws IOException {
        String owner = this == SETPRIV ? NOBODY : "0";
        if (this == OURSELVES || owner.equals(String.valueOf(Files.getAttribute(tree, "unix:uid")))) {
            return;
        }
        var principal = tree.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(owner);
        try (Stream<Path> files = Files.walk(tree)) {
            // the top directory last: its owner says that the whole tree is done
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.getFileAttributeView(file, FileOwnerAttributeView.class).setOwner(principal);
            }
        }
    }

    private static boolean reachableByOthers(Path directory) {
        for (Path part = directory.toAbsolutePath(); part != null; part = part.getParent()) {
            try {
                if (Files.exists(part)
                        && !Files.getPosixFilePermissions(part).contains(PosixFilePermission.OTHERS_EXECUTE)) {
                    return false;
                }
            } catch (IOException e) {
                return false;
            }
        }
        return true;
    }

    private static String output(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String text = new String(process.getInputStream().readAllBytes()).strip();
        try {
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0 ? text : "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
