package ua.vikno.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Payara's own command line, run with our password and only on this machine. */
final class Asadmin {

    private static final long LONGEST_MINUTES = 8;

    private final Path program;
    private final Path passwords;
    private final int port;

    Asadmin(PayaraInstallation installation, Path passwords, int port) {
        this.program = installation.glassfish().resolve("lib/client/appserver-cli.jar");
        this.passwords = passwords;
        this.port = port;
    }

    /** Sets the administrator's password of a domain that does not run: the template's is empty. */
    void changePassword(Path domain, String password) throws IOException {
        write(List.of("AS_ADMIN_PASSWORD=", "AS_ADMIN_NEWPASSWORD=" + password));
        run(List.of(
                "change-admin-password",
                "--domaindir",
                domain.getParent().toString(),
                "--domain_name",
                domain.getFileName().toString()));
        write(List.of("AS_ADMIN_PASSWORD=" + password));
    }

    /** The command line of the server's JVM, made by Payara from the domain's configuration. */
    List<String> startCommand(Path domain) throws IOException {
        List<String> lines = run(List.of(
                "start-domain",
                "--dry-run",
                "--domaindir",
                domain.getParent().toString(),
                domain.getFileName().toString()));
        List<String> command = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            if (line.isBlank()) {
                break;
            }
            command.add(line);
        }
        // no passwords are sent to the server's standard input
        int input = command.indexOf("-read-stdin");
        command.set(input + 1, "false");
        return command;
    }

    List<String> run(List<String> arguments) throws IOException {
        // it lives for a second
        List<String> command = new ArrayList<>(
                List.of(java(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar", program.toString()));
        command.addAll(List.of("--host", "127.0.0.1", "--port", String.valueOf(port), "--user", "admin"));
        command.addAll(List.of("--interactive=false", "--passwordfile", passwords.toString()));
        command.addAll(arguments);
        Path output = Files.createTempFile(passwords.getParent(), "asadmin", ".out");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IOException(arguments.get(0) + ": no answer in " + LONGEST_MINUTES + " minutes");
            }
            List<String> lines = Files.readAllLines(output);
            if (process.exitValue() != 0) {
                throw new IOException(arguments.get(0) + ": " + String.join("\n", lines));
            }
            return lines;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            Files.deleteIfExists(output);
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private void write(List<String> lines) throws IOException {
        Files.deleteIfExists(passwords);
        Files.createFile(passwords, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(passwords, lines);
    }
}
