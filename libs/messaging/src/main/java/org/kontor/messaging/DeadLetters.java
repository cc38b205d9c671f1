package org.kontor.messaging;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.TextMessage;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Where messages go that can never have their effect, with the reason, for an operator to look at (R6). */
@ApplicationScoped
class DeadLetters {

    private static final int PING_SECONDS = 2;

    @Resource
    ConnectionFactory connections;

    @Resource
    DataSource database;

    /** @param text of the message; null if it had none */
    void park(String text, String topic, String reason, int tries) throws JMSException {
        try (JMSContext session = connections.createContext()) {
            TextMessage letter = session.createTextMessage(text == null ? "" : text);
            letter.setStringProperty("dlqreason", reason);
            letter.setIntProperty("dlqattempts", tries);
            session.createProducer().send(session.createQueue(topic + ".dlq"), letter);
        }
    }

    /** Whether a failure can be blamed on the message: not while the database is away. */
    boolean databaseIsWell() {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(PING_SECONDS);
        } catch (SQLException away) {
            return false;
        }
    }
}
