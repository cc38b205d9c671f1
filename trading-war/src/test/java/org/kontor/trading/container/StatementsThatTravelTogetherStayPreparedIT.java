package org.kontor.trading.container;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kontor.trading.database.control.RoundTrip;

/** Database R2, with the server's pool and the real driver. Runs inside of the server. */
@ExtendWith(ArquillianExtension.class)
class StatementsThatTravelTogetherStayPreparedIT {

    private static final int MORE_THAN_THE_DRIVER_WAITS_FOR = 5;

    @Resource(lookup = "java:comp/DefaultDataSource")
    DataSource database;

    @Inject
    UserTransaction transaction;

    @Deployment
    static WebArchive war() {
        return Deployed.war();
    }

    @Test
    void whoeverAsksForNoAnswer() throws Exception {
        transaction.begin();
        try {
            for (int i = 0; i < MORE_THAN_THE_DRIVER_WAITS_FOR; i++) {
                new RoundTrip()
                        .add("SELECT 'sent', ?::uuid", row -> row.uuid(null))
                        .add("SELECT 'with it', ?::text", row -> row.text("this"))
                        .send(database);
            }

            assertEquals(2, prepared("SELECT 'sent', %", "%SELECT 'with it', %"));
        } finally {
            transaction.rollback();
        }
    }

    @Test
    void whoeverReadsOnlyTheFirstAnswer() throws Exception {
        transaction.begin();
        try {
            for (int i = 0; i < MORE_THAN_THE_DRIVER_WAITS_FOR; i++) {
                String answer = new RoundTrip()
                        .add("SELECT 'asked' || ?::text", row -> row.text("!"))
                        .add("SELECT 'unread', ?::text", row -> row.text("this"))
                        .ask(database, StatementsThatTravelTogetherStayPreparedIT::text);
                assertEquals("asked!", answer);
            }

            assertEquals(2, prepared("SELECT 'asked' %", "%SELECT 'unread', %"));
        } finally {
            transaction.rollback();
        }
    }

    private static String text(PreparedStatement all) throws SQLException {
        ResultSet row = all.getResultSet();
        row.next();
        return row.getString(1);
    }

    /** In the transaction, and so on the connection, of the test. */
    private int prepared(String one, String other) throws SQLException {
        String count = "SELECT count(*) FROM pg_prepared_statements WHERE statement LIKE ? OR statement LIKE ?";
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(count)) {
            query.setString(1, one);
            query.setString(2, other);
            ResultSet row = query.executeQuery();
            row.next();
            return row.getInt(1);
        }
    }
}
