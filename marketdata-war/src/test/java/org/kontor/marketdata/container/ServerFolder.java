package org.kontor.marketdata.container;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.kontor.stack.broker.BrokerServer;
import org.kontor.stack.postgres.PostgresServer;
import org.kontor.token.TestTokens;

/** The folder of a Liberty server as operators deploy it, with what lets Arquillian in laid over it. */
record ServerFolder(Path usr) {

    /** Not "marketdata": Arquillian finds its server by name among all that run on the machine. */
    static final String NAME = "marketdata-in-container";

    private static final Path SHIPPED = Path.of("../liberty-config/marketdata");

    void write(int httpPort, int postgresPort, int brokerPort, BrokerServer broker, TestTokens tokens)
            throws IOException {
        Path server = Files.createDirectories(usr.resolve("servers/" + NAME));
        Path overrides = Files.createDirectories(server.resolve("configDropins/overrides"));
        // Arquillian deploys its own archive, under the name that the activation specs go by
        String shipped = Files.readString(SHIPPED.resolve("server.xml")).replaceAll("<webApplication [^>]*/>", "");
        Files.writeString(server.resolve("server.xml"), shipped);
        Files.copy(SHIPPED.resolve("jvm.options"), server.resolve("jvm.options"), StandardCopyOption.REPLACE_EXISTING);
        Path keys = Files.writeString(server.resolve("jwks.json"), tokens.jwks());
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
                        + variable("db.password", PostgresServer.passwordOf("kontor_marketdata_app"))
                        + variable("broker.port", brokerPort)
                        + variable("broker.password", broker.passwordOf("marketdata"))
                        + variable("ltpa.password", "only-for-this-test")
                        + variable("mp.jwt.verify.publickey.location", keys.toUri())
                        + "</server>\n");
    }

    private static String variable(String name, Object value) {
        return "  <variable name=\"" + name + "\" value=\"" + value + "\"/>\n";
    }
}
