package org.kontor.stack.liberty;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import java.util.stream.Stream;
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

    /** Copies configuration and WAR of a server to where it runs from, and returns its folder there. */
    Path deploy(Service service, Path usr) throws IOException {
        Path server = usr.resolve("servers").resolve(service.id());
        Path applications = Files.createDirectories(server.resolve("apps"));
        try (Stream<Path> configuration =
                Files.list(repository.resolve("liberty-config").resolve(service.id()))) {
            for (Path file : configuration.filter(Files::isRegularFile).toList()) {
                refresh(file, server.resolve(file.getFileName()));
            }
        }
        if (!Files.exists(war(service))) {
            throw new IOException("it is not built: there is no " + war(service));
        }
        refresh(war(service), applications.resolve(service.war() + ".war"));
        return server;
    }

    /** Leaves an equal file alone: a server that finds its files unchanged starts from its caches. */
    private static void refresh(Path source, Path target) throws IOException {
        if (!Files.exists(target) || Files.mismatch(source, target) >= 0) {
            Files.copy(source, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
