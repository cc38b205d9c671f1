package org.kontor.notifications.mail.control;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/** A real mail server that keeps what it takes, and refuses some recipients. */
final class MailServerFixture implements AutoCloseable {

    final List<MimeMessage> taken = new CopyOnWriteArrayList<>();

    private final SMTPServer server = new SMTPServer.Builder()
            .bindAddress(InetAddress.getLoopbackAddress())
            .port(0)
            .messageHandlerFactory(context -> new Receiving())
            .build();

    MailServerFixture() {
        server.start();
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

    private final class Receiving implements MessageHandler {

        private String recipient;

        @Override
        public void from(String from) {
            // any sender is welcome
        }

        @Override
        public void recipient(String address) throws RejectException {
            recipient = address;
            refuse("nobody", 550, "5.1.1 <" + address + "> no such user");
            refuse("full", 452, "4.2.2 mailbox full");
        }

        @Override
        public String data(InputStream text) throws RejectException, IOException {
            refuse("strict", 554, "5.7.1 this looks like spam");
            refuse("busy", 451, "4.3.0 try again later");
            try {
                taken.add(new MimeMessage(session(), text));
            } catch (MessagingException e) {
                throw new IOException(e);
            }
            return "taken";
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
