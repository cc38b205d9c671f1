package org.kontor.stack.mail;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/** Lets a person read the caught mails in a browser, and a test as JSON. */
final class MailPage {

    /** Where the very latest is told, which costs little however many there are. */
    static final String LATEST = "/mails/latest.json";

    private static final String MAIL = "/mails/";
    private static final int AT_ONCE = 500;
    private static final String HTML = "text/html; charset=utf-8";

    private final MailFolder folder;

    private MailPage(MailFolder folder) {
        this.folder = folder;
    }

    static HttpServer start(MailFolder folder, int port) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 16);
        server.createContext("/", new MailPage(folder)::answer);
        server.setExecutor(Executors.newSingleThreadExecutor());
        server.start();
        return server;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (!exchange.getRequestMethod().equals("GET")) {
            send(exchange, 405, "text/plain", "GET only\n");
        } else if (path.equals("/")) {
            send(exchange, 200, HTML, list());
        } else if (path.equals("/mails.json")) {
            send(exchange, 200, "application/json", json(Integer.MAX_VALUE));
        } else if (path.equals(LATEST)) {
            send(exchange, 200, "application/json", json(1));
        } else {
            Optional<CaughtMail> mail =
                    path.startsWith(MAIL) ? folder.named(path.substring(MAIL.length())) : Optional.empty();
            if (mail.isPresent()) {
                send(exchange, 200, HTML, page(mail.get().subject(), one(mail.get())));
            } else {
                send(exchange, 404, "text/plain", "no such mail\n");
            }
        }
    }

    private String list() throws IOException {
        String rows = folder.latest(AT_ONCE).stream()
                .map(mail -> "<tr><td>" + escape(mail.file().substring(0, 15)) + "<td>" + escape(mail.to())
                        + "<td><a href=\"" + MAIL + escape(mail.file()) + "\">" + escape(mail.subject()) + "</a>\n")
                .collect(Collectors.joining());
        return page("Latest mails of the local stack", "<table><tr><th>UTC<th>To<th>Subject\n" + rows + "</table>");
    }

    private static String one(CaughtMail mail) {
        return "<p>To " + escape(mail.to()) + "<pre>" + escape(mail.text()) + "</pre><p><a href=\"/\">All mails</a>";
    }

    private static String page(String title, String body) {
        return "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>" + escape(title)
                + "</title><style>body{font-family:sans-serif;margin:2em}td,th{text-align:left;padding:.2em 1em .2em 0}"
                + "</style><h1>" + escape(title) + "</h1>\n" + body + "\n";
    }

    private String json(int atMost) throws IOException {
        return folder.latest(atMost).stream()
                .map(mail -> "{" + member("to", mail.to()) + "," + member("subject", mail.subject()) + ","
                        + member("message_id", mail.messageId()) + "," + member("file", mail.file()) + "}")
                .collect(Collectors.joining(",\n", "[", "]\n"));
    }

    private static String member(String name, String value) {
        String quoted = value.codePoints()
                .mapToObj(c -> c < ' ' || c == '"' || c == '\\' ? "\\u%04x".formatted(c) : Character.toString(c))
                .collect(Collectors.joining());
        return "\"" + name + "\":\"" + quoted + "\"";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static void send(HttpExchange exchange, int status, String type, String content) throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
