package org.kontor.stack.mail;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/**
 * The mail catcher's own JVM: an SMTP server that takes every mail, keeps it in a folder and shows it on a page. It
 * plays the provider of texts too, by HTTP on the port of the page.
 */
public final class MailMain {

    private static final int LARGEST_MAIL = 4 * 1024 * 1024;

    private MailMain() {}

    /**
     * Runs until the process is told to end.
     *
     * @param arguments the mail folder, the SMTP port, the port of the page, the file with the token of who sends texts
     */
    public static void main(String[] arguments) throws IOException {
        MailFolder folder = new MailFolder(Path.of(arguments[0]), Clock.systemUTC());
        Path token = Path.of(arguments[3]);
        TextPage texts = new TextPage(
                new TextFolder(Path.of(arguments[0]), Clock.systemUTC()),
                () -> Files.readString(token).strip());
        MailPage.start(folder, texts, Integer.parseInt(arguments[2]));
        SMTPServer.port(Integer.parseInt(arguments[1]))
                .bindAddress(InetAddress.getLoopbackAddress())
                .maxMessageSize(LARGEST_MAIL)
                .messageHandlerFactory(context -> new Keeper(folder))
                .build()
                .start();
    }

    /** One mail on its way in; it is acknowledged when {@link #data} returns. */
    private static final class Keeper implements MessageHandler {

        private final MailFolder folder;
        private final List<String> recipients = new ArrayList<>();

        private Keeper(MailFolder folder) {
            this.folder = folder;
        }

        @Override
        public void from(String sender) {
            recipients.clear();
        }

        @Override
        public void recipient(String recipient) {
            recipients.add(recipient);
        }

        @Override
        public String data(InputStream mail) throws IOException, RejectException {
            byte[] content = mail.readNBytes(LARGEST_MAIL + 1);
            if (content.length > LARGEST_MAIL) {
                throw new RejectException(552, "the mail is too large");
            }
            folder.keep(recipients, content);
            return "kept";
        }

        @Override
        public void done() {
            recipients.clear();
        }
    }
}
