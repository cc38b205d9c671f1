package org.kontor.stack.mail;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Plays the provider of texts: takes them as one does, and shows them to a person and, as JSON, to a test. Nothing goes
 * to any telephone.
 */
final class TextPage {

    /** Texts are posted here and read here; as JSON with {@code .json} behind it. */
    static final String PATH = "/texts";

    private static final int LARGEST = 16 * 1024;
    private static final int SHORTEST_NUMBER = 3;

    private final TextFolder folder;
    private final Token token;

    TextPage(TextFolder folder, Token token) {
        this.folder = folder;
        this.token = token;
    }

    /** What whoever sends texts must know. */
    @FunctionalInterface
    interface Token {
        String read() throws IOException;
    }

    void answer(HttpExchange exchange) throws IOException {
        String asked =
                exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
        switch (asked) {
            case "POST " + PATH -> take(exchange);
            case "GET " + PATH -> Html.send(exchange, 200, Html.TYPE, list());
            case "GET " + PATH + ".json" -> Html.send(exchange, 200, "application/json", json());
            default -> Html.send(exchange, 404, "text/plain", "no such page\n");
        }
    }

    private void take(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readNBytes(LARGEST + 1);
        String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
        Map<String, String> form = form(new String(body, StandardCharsets.UTF_8));
        String to = form.getOrDefault("To", "");
        if (!("Bearer " + token.read()).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            Html.send(exchange, 401, "text/plain", "who are you?\n");
        } else if (body.length > LARGEST
                || !TextFolder.accepts(key)
                || to.length() < SHORTEST_NUMBER
                || !to.matches("\\+[0-9]+")
                || !form.containsKey("From")
                || !form.containsKey("Body")) {
            Html.send(exchange, 400, "text/plain", "a text has To, From and Body, and an Idempotency-Key\n");
        } else {
            boolean fresh = folder.keep(new CaughtText(key, to, oneLine(form.get("From")), form.get("Body")));
            Html.send(exchange, fresh ? 201 : 200, "application/json", "{" + Html.member("sid", key) + "}\n");
        }
    }

    private static Map<String, String> form(String body) {
        Map<String, String> form = new HashMap<>();
        for (String field : body.split("&")) {
            String[] parts = field.split("=", 2);
            if (parts.length == 2) {
                form.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
            }
        }
        return form;
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }

    private String list() throws IOException {
        String rows = folder.all().stream()
                .map(text -> "<tr><td>" + Html.escape(text.to()) + "<td>" + Html.escape(text.from()) + "<td>"
                        + Html.escape(text.words()) + "\n")
                .collect(Collectors.joining());
        return Html.page(
                "Texts of the local stack",
                "<table><tr><th>To<th>From<th>Text\n" + rows + "</table><p><a href=\"/\">Mails</a>");
    }

    private String json() throws IOException {
        return folder.all().stream()
                .map(text -> "{" + Html.member("to", text.to()) + "," + Html.member("from", text.from()) + ","
                        + Html.member("body", text.words()) + "," + Html.member("key", text.key()) + "}")
                .collect(Collectors.joining(",\n", "[", "]\n"));
    }
}
