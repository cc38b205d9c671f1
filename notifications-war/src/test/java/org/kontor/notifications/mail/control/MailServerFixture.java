package org.kontor.notifications.mail.control;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.subethamail.smtp.DropConnectionException;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;
import org.subethamail.smtp.server.SessionHandler;

/** A real mail server that keeps what it takes, and refuses some recipients. */
final class MailServerFixture implements AutoCloseable {

    final List<MimeMessage> taken = new CopyOnWriteArrayList<>();

    private final List<org.subethamail.smtp.server.Session> opened = new CopyOnWriteArrayList<>();
    private final Map<String, AtomicInteger> letters = new ConcurrentHashMap<>();
    private volatile int lettersPerConnection = Integer.MAX_VALUE;

    private final SMTPServer server = new SMTPServer.Builder()
            .bindAddress(InetAddress.getLoopbackAddress())
            .port(0)
            .messageHandlerFactory(context -> new Receiving(context.getSessionId()))
            .sessionHandler(new Connections())
            .build();

    MailServerFixture() {
        server.start();
    }

    /** How many there have been. */
    int connections() {
        return opened.size();
    }

    /** As servers do that want to get rid of busy clients: the letter after those is answered with 421. */
    void endConnectionsAfter(int count) {
        lettersPerConnection = count;
    }

    /** Without a word. */
    void breakConnections() {
        for (org.subethamail.smtp.server.Session connection : opened) {
            try {
                connection.closeSocket();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    Session session() {
        Properties properties = new Properties();
        properties.setProperty("mail.transport.protocol", "smtp");
        properties.setProperty(
                "mail.smtp.host", InetAddress.getLoopbackAddress().getHostAddress());
        properties.setProperty("mail.smtp.port", String.valueOf(server.getPortAllocated()));
        properties.setProperty("mail.smtp.connectiontimeout", "5000");
        properties.setProperty("mail.smtp.timeout", "5000");
        return Session.getInstance(properties);
    }

    @Override
    public void close() {
        server.stop();
    }

    private final class Connections implements SessionHandler {

        @Override
        public SessionAcceptance accept(org.subethamail.smtp.server.Session session) {
            opened.add(session);
            return SessionAcceptance.success();
        }

        @Override
        public void onSessionEnd(org.subethamail.smtp.server.Session session) {
            // it still counts
        }
    }

    private final class Receiving implements MessageHandler {

        private final String connection;
        private String recipient;

        Receiving(String connection) {
            this.connection = connection;
        }

        @Override
        public void from(String from) throws RejectException {
            if (letters.computeIfAbsent(connection, fresh -> new AtomicInteger())
                            .incrementAndGet()
                    > lettersPerConnection) {
                throw new DropConnectionException(421, "4.7.0 that is enough");
            }
        }

        @Override
        public void recipient(String address) throws RejectException {
            recipient = address;
            refuse("nobody", 550, "5.1.1 <" + address + "> no such user");
            refuse("full", 452, "4.2.2 mailbox full");
        }

        @Override
        public String data(InputStream text) throws RejectException, IOException {
            MimeMessage mail = read(text);
            refuse("strict", 554, "5.7.1 this looks like spam");
            refuse("busy", 451, "4.3.0 try again later");
            taken.add(mail);
            return "taken";
        }

        private MimeMessage read(InputStream text) throws IOException {
            try {
                return new MimeMessage(session(), text);
            } catch (MessagingException e) {
                throw new IOException(e);
            }
        }

        @Override
        public void done() {
            recipient = null;
        }

        private void refuse(String name, int code, String reason) throws RejectException {
            if (recipient.startsWith(name + "@")) {
                throw new RejectException(code, reason);
            }
        }
    }
}
