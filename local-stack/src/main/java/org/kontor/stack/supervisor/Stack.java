package org.kontor.stack.supervisor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.kontor.stack.broker.BrokerPart;
import org.kontor.stack.home.Ports;
import org.kontor.stack.home.Secrets;
import org.kontor.stack.home.Server;
import org.kontor.stack.home.Service;
import org.kontor.stack.home.StackHome;
import org.kontor.stack.home.UpOptions;
import org.kontor.stack.liberty.LibertyPart;
import org.kontor.stack.liberty.ServerFiles;
import org.kontor.stack.liberty.ServerVariables;
import org.kontor.stack.mail.MailPart;
import org.kontor.stack.postgres.PostgresPart;
import org.kontor.stack.process.Part;

/** All parts of one stack, as these options make them. */
public record Stack(PostgresPart postgres, BrokerPart broker, MailPart mail, List<LibertyPart> servers) {

    /** The password of PostgreSQL's superuser, in the operator's folder of secrets. */
    public static final String POSTGRES_PASSWORD = "postgres.password";

    public static Stack of(Path repository, StackHome home, UpOptions options) {
        Ports ports = options.ports();
        Secrets secrets = new Secrets(home.secrets());
        ServerFiles files = new ServerFiles(repository);
        ServerVariables variables = new ServerVariables(home, options);
        return new Stack(
                new PostgresPart(
                        home.postgres(),
                        ports.postgres(),
                        () -> secrets.get(Secrets.OPERATOR, POSTGRES_PASSWORD),
                        home.marker(PostgresPart.NAME)),
                new BrokerPart(home.broker(), ports.broker(), home.secrets(), home.marker(BrokerPart.NAME)),
                new MailPart(
                        home.mail(),
                        ports.smtp(),
                        ports.mailPage(),
                        secrets.folderOf(Service.NOTIFICATIONS.id()).resolve(Service.TEXT_TOKEN),
                        home.marker(MailPart.NAME)),
                Server.of(options).stream()
                        .map(server -> new LibertyPart(
                                server, ports.of(server), home, files, variables.of(server), options.bothCompilers()))
                        .toList());
    }

    /**
     * Makes the secrets that only a server and its WAR know; those they share with another part are made by that part.
     */
    static void makeSecrets(StackHome home) {
        Secrets secrets = new Secrets(home.secrets());
        for (Service service : Service.values()) {
            service.secrets().forEach(name -> secrets.get(service.id(), name));
        }
    }

    /** In the order in which they can start; the reverse is the order in which they stop. */
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>(List.of(postgres, broker, mail));
        parts.addAll(servers);
        return parts;
    }
}
