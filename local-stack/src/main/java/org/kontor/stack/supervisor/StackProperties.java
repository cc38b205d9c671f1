package org.kontor.stack.supervisor;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.kontor.stack.home.Service;
import org.kontor.stack.home.StackHome;
import org.kontor.stack.home.UpOptions;
import org.kontor.stack.postgres.PostgresPart;
import org.kontor.stack.process.Part;

/** Where tests and people find the parts of a stack; passwords are not in here but below {@code secrets/}. */
public final class StackProperties {

    private static final String PORT_BASE = "port.base";
    private static final String REPLICAS = "replicas";

    private StackProperties() {}

    /** The options with which this stack was last started, as far as they matter for finding its parts. */
    public static UpOptions lastOptions(StackHome home) throws IOException {
        if (!Files.exists(home.properties())) {
            return UpOptions.parse(List.of());
        }
        Properties properties = new Properties();
        try (Reader content = Files.newBufferedReader(home.properties())) {
            properties.load(content);
        }
        return UpOptions.parse(List.of(
                "--port-base",
                properties.getProperty(PORT_BASE),
                "--replicas",
                properties.getProperty(REPLICAS, "trading=1")));
    }

    static void write(StackHome home, UpOptions options, Stack stack) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(PORT_BASE + "=" + options.ports().base());
        lines.add(REPLICAS + "=" + options.replicas().text());
        lines.add("market.hours=" + options.marketHours());
        for (Part server : stack.servers()) {
            lines.add(server.name() + ".url=" + server.address());
        }
        for (Service service : Service.values()) {
            lines.add(service.id() + ".jdbc.url=" + stack.postgres().url(service.database()));
            lines.add(service.id() + ".jdbc.user=" + service.appRole());
        }
        lines.add("postgres.port=" + options.ports().postgres());
        lines.add("postgres.operator=" + PostgresPart.OPERATOR);
        lines.add("broker.url=" + stack.broker().address());
        lines.add("broker.operator=operator");
        lines.add("smtp.port=" + options.ports().smtp());
        lines.add("mails.url=" + stack.mail().address());
        Path draft = home.properties().resolveSibling("stack.properties.draft");
        Files.write(draft, lines);
        Files.move(draft, home.properties(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
