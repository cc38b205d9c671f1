package org.kontor.stack.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kontor.stack.home.FreePorts;
import org.kontor.stack.home.StackHome;
import org.kontor.stack.process.RunningPart;

class AMailIsKeptBeforeItIsAcknowledgedTest {

    @TempDir
    static Path directory;

    private static StackHome home;
    private static int smtpPort;
    private static int pagePort;
    private static RunningPart running;

    @BeforeAll
    static void start() throws Exception {
        home = new StackHome(directory).create();
        smtpPort = FreePorts.next();
        pagePort = FreePorts.next();
        MailPart part =
                new MailPart(home.mail(), smtpPort, pagePort, directory.resolve("token"), home.marker(MailPart.NAME));
        running = RunningPart.start(part, home.log(MailPart.NAME), home.pidFile(MailPart.NAME));
        running.awaitReady(Duration.ofSeconds(30));
    }

    @AfterAll
    static void stop() throws Exception {
        running.stop();
    }

    @Test
    void theMailIsThereWhenTheSenderIsAnsweredAndCanBeRead() throws Exception {
        send("eva@kontor.example", "Your order was <filled> \u2014 10 \"AAPL\"", "You bought 10 <b>AAPL</b>.");

        List<String> files = files();
        assertThat(files).hasSize(1);
        assertThat(get("/mails.json"))
                .contains("\"to\":\"eva@kontor.example\"")
                .contains("\"subject\":\"Your order was <filled> \u2014 10 \\u0022AAPL\\u0022\"")
                .contains("\"file\":\"" + files.get(0) + "\"");
        assertThat(get("/")).contains("eva@kontor.example").contains("&lt;filled&gt;");
        assertThat(get("/mails/" + files.get(0)))
                .contains("You bought 10 &lt;b&gt;AAPL&lt;/b&gt;.")
                .doesNotContain("<b>");
    }

    @Test
    void thePageShowsNothingButMails() throws Exception {
        Files.writeString(home.mail().resolve("notes.txt"), "private");

        assertThat(status("/mails/notes.txt")).isEqualTo(404);
        assertThat(status("/mails/..%2Flogs%2Fmail.log")).isEqualTo(404);
    }

    private static void send(String to, String subject, String text) throws Exception {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", "127.0.0.1");
        properties.setProperty("mail.smtp.port", Integer.toString(smtpPort));
        MimeMessage mail = new MimeMessage(Session.getInstance(properties));
        mail.setFrom(new InternetAddress("kontor@kontor.example"));
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
        mail.setSubject(subject, "UTF-8");
        mail.setText(text, "UTF-8");
        Transport.send(mail);
    }

    private static List<String> files() throws Exception {
        try (Stream<Path> all = Files.list(home.mail())) {
            return all.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".eml"))
                    .toList();
        }
    }

    private static String get(String path) throws Exception {
        return answer(path).body();
    }

    private static int status(String path) throws Exception {
        return answer(path).statusCode();
    }

    private static HttpResponse<String> answer(String path) throws Exception {
        URI uri = URI.create("http://127.0.0.1:" + pagePort + path);
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    }
}
