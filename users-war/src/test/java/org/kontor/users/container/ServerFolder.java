package org.kontor.users.container;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.kontor.stack.broker.BrokerServer;
import org.kontor.stack.postgres.PostgresServer;

/** The folder of a Liberty server as operators deploy it, with what lets Arquillian in laid over it. */
record ServerFolder(Path usr) {

    /** Not "users": Arquillian finds its server by name among all that run on the machine. */
    static final String NAME = "users-in-container";

    private static final Path SHIPPED = Path.of("../liberty-config/users");

    void write(int httpPort, int postgresPort, int brokerPort, BrokerServer broker) throws IOException {
        Path server = Files.createDirectories(usr.resolve("servers/" + NAME));
        Path overrides = Files.createDirectories(server.resolve("configDropins/overrides"));
        // Arquillian deploys its own archive
        String shipped = Files.readString(SHIPPED.resolve("server.xml")).replaceAll("<webApplication [^>]*/>", "");
        Files.writeString(server.resolve("server.xml"), shipped);
        Files.copy(SHIPPED.resolve("jvm.options"), server.resolve("jvm.options"), StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(
                overrides.resolve("test.xml"),
                """
                <server>
                  <featureManager><feature>localConnector-1.0</feature></featureManager>
                  <applicationMonitor updateTrigger="mbean" dropinsEnabled="true"/>
                  <config updateTrigger="mbean"/>
                """
                        + variable("http.port", httpPort)
                        + variable("db.port", postgresPort)
                        + variable("db.password", PostgresServer.passwordOf("kontor_users_app"))
                        + variable("broker.port", brokerPort)
                        + variable("broker.password", broker.passwordOf("users"))
                        + variable("ltpa.password", "only-for-this-test")
                        + variable("kontor.signing.key.password", "also-only-for-this-test")
                        + variable(
                                "mp.jwt.verify.publickey.location",
                                "http://localhost:" + httpPort + "/.well-known/jwks.json")
                        + "</server>\n");
    }

    private static String variable(String name, Object value) {
        return "  <variable name=\"" + name + "\" value=\"" + value + "\"/>\n";
    }
}
