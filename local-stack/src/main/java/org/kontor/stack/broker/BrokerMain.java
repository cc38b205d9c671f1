package org.kontor.stack.broker;

import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.activemq.artemis.core.config.impl.SecurityConfiguration;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.spi.core.security.ActiveMQJAASSecurityManager;
import org.apache.activemq.artemis.spi.core.security.jaas.InVMLoginModule;
import org.kontor.stack.home.Secrets;
import org.kontor.stack.home.Service;

/** The broker's own JVM: Artemis as {@code broker.xml} describes it, with one user per service and the operator. */
public final class BrokerMain {

    static final String DIRECTORY = "kontor.broker.directory";
    static final String PORT = "kontor.broker.port";

    /** The secret of each user, as its server's variable is named. */
    static final String PASSWORD = "broker.password";

    /**
     * Artemis writes each message it moves into this log; held here, because loggers nobody holds forget their level.
     */
    private static final Logger AUDIT = Logger.getLogger("org.apache.activemq.audit");

    private BrokerMain() {}

    /**
     * Runs until the process is told to end.
     *
     * @param arguments the folder of the secrets
     */
    public static void main(String[] arguments) throws Exception {
        AUDIT.setLevel(Level.WARNING);
        Secrets secrets = new Secrets(Path.of(arguments[0]));
        EmbeddedActiveMQ broker = new EmbeddedActiveMQ();
        broker.setConfigResourcePath("org/kontor/stack/broker/broker.xml");
        broker.setSecurityManager(new ActiveMQJAASSecurityManager(InVMLoginModule.class.getName(), users(secrets)));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(broker)));
        broker.start();
    }

    private static SecurityConfiguration users(Secrets secrets) {
        SecurityConfiguration users = new SecurityConfiguration();
        for (Service service : Service.values()) {
            user(users, service.id(), secrets);
        }
        user(users, Secrets.OPERATOR, secrets);
        return users;
    }

    private static void user(SecurityConfiguration users, String name, Secrets secrets) {
        users.addUser(name, secrets.get(name, PASSWORD));
        users.addRole(name, name);
    }

    private static void stop(EmbeddedActiveMQ broker) {
        try {
            broker.stop();
        } catch (Exception atTheEnd) {
            System.err.println("the broker did not stop in order: " + atTheEnd);
        }
    }
}
