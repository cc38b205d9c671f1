package org.kontor.stack.mail;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/** Lets a person read the caught mails in a browser, and a test as JSON. */
final class MailPage {

    /** Where the very latest is told, which costs little however many there are. */
    static final String LATEST = "/mails/latest.json";

    private static final String MAIL = "/mails/";
    private static final int AT_ONCE = 500;

    private final MailFolder folder;

    private MailPage(MailFolder folder) {
        this.folder = folder;
    }

    static HttpServer start(MailFolder folder, TextPage texts, int port) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 16);
        server.createContext("/", new MailPage(folder)::answer);
        server.createContext(TextPage.PATH, texts::answer);
        server.setExecutor(Executors.newSingleThreadExecutor());
        server.start();
        return server;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (!exchange.getRequestMethod().equals("GET")) {
            Html.send(exchange, 405, "text/plain", "GET only\n");
        } else if (path.equals("/")) {
            Html.send(exchange, 200, Html.TYPE, list());
        } else if (path.equals("/mails.json")) {
            Html.send(exchange, 200, "application/json", json(Integer.MAX_VALUE));
        } else if (path.equals(LATEST)) {
            Html.send(exchange, 200, "application/json", json(1));
        } else {
            Optional<CaughtMail> mail =
                    path.startsWith(MAIL) ? folder.named(path.substring(MAIL.length())) : Optional.empty();
            if (mail.isPresent()) {
                Html.send(exchange, 200, Html.TYPE, Html.page(mail.get().subject(), one(mail.get())));
            } else {
                Html.send(exchange, 404, "text/plain", "no such mail\n");
            }
        }
    }

    private String list() throws IOException {
        String rows = folder.latest(AT_ONCE).stream()
                .map(mail -> "<tr><td>" + Html.escape(mail.file().substring(0, 15)) + "<td>" + Html.escape(mail.to())
                        + "<td><a href=\"" + MAIL + Html.escape(mail.file()) + "\">" + Html.escape(mail.subject())
                        + "</a>\n")
                .collect(Collectors.joining());
        return Html.page(
                "Latest mails of the local stack",
                "<p><a href=\"" + TextPage.PATH + "\">Texts</a><table><tr><th>UTC<th>To<th>Subject\n" + rows
                        + "</table>");
    }

    private static String one(CaughtMail mail) {
        return "<p>To " + Html.escape(mail.to()) + "<pre>" + Html.escape(mail.text())
                + "</pre><p><a href=\"/\">All mails</a>";
    }

    private String json(int atMost) throws IOException {
        return folder.latest(atMost).stream()
                .map(mail -> "{" + Html.member("to", mail.to()) + "," + Html.member("subject", mail.subject()) + ","
                        + Html.member("message_id", mail.messageId()) + "," + Html.member("file", mail.file()) + "}")
                .collect(Collectors.joining(",\n", "[", "]\n"));
    }
}
