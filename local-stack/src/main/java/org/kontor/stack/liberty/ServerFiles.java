package org.kontor.stack.liberty;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Properties;
import java.util.stream.Stream;
import org.kontor.stack.home.Server;
import org.kontor.stack.home.Service;

/** What the build has made for the servers: the runtime, the configuration of each and its WAR. */
public record ServerFiles(Path repository) {

    /** The installation of Open Liberty that the build assembled. */
    public Path runtime() throws IOException {
        Path properties = repository.resolve("liberty-config/runtime/target/runtime.properties");
        Properties runtime = new Properties();
        try (InputStream content = Files.newInputStream(properties)) {
            runtime.load(content);
        }
        Path installation = Path.of(runtime.getProperty("wlp.home"));
        if (!Files.isDirectory(installation)) {
            throw new IOException("Open Liberty is not in " + installation + " any more: run ./mvnw package");
        }
        return installation;
    }

    public Path war(Service service) {
        return repository.resolve(service.war()).resolve("target").resolve(service.war() + ".war");
    }

    /**
     * Copies configuration and WAR of a server to where it runs from, and returns its folder there.
     *
     * @param output where the server keeps its caches: it tells libraries apart by their dates, which a reproducible
     *     build does not change, so a new WAR needs them gone
     */
    Path deploy(Server server, Path usr, Path output) throws IOException {
        Service service = server.service();
        Path folder = usr.resolve("servers").resolve(server.id());
        Path applications = Files.createDirectories(folder.resolve("apps"));
        try (Stream<Path> configuration =
                Files.list(repository.resolve("liberty-config").resolve(service.id()))) {
            for (Path file : configuration.filter(Files::isRegularFile).toList()) {
                refresh(file, folder.resolve(file.getFileName()));
            }
        }
        if (!Files.exists(war(service))) {
            throw new IOException("it is not built: there is no " + war(service));
        }
        if (refresh(war(service), applications.resolve(service.war() + ".war"))) {
            deleteCaches(output.resolve("workarea"));
        }
        return folder;
    }

    /** Leaves an equal file alone: a server that finds its files unchanged starts from its caches. */
    private static boolean refresh(Path source, Path target) throws IOException {
        if (Files.exists(target) && Files.mismatch(source, target) < 0) {
            return false;
        }
        Files.copy(source, target, StandardCopyOption.REPLACE_EXISTING);
        return true;
    }

    private static void deleteCaches(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
