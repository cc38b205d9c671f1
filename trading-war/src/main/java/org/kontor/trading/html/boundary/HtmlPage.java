package org.kontor.trading.html.boundary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.function.Consumer;

/** The frame of every page, with the style sheet in it (R2). */
public final class HtmlPage {

    private static final String STYLE = styleSheet();

    /** What a browser may do with a page: apply its style sheet, and nothing else (R3). */
    static final String POLICY = "default-src 'none'; style-src 'sha256-" + sha256(STYLE)
            + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private HtmlPage() {}

    /** A whole document; the title is also its first heading. */
    public static String of(String title, Consumer<Html> content) {
        String escapedTitle = Html.escaped(title);
        return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" + escapedTitle
                + "</title>\n<style>" + STYLE + "</style>\n</head>\n"
                + new Html().inside("body", body -> content.accept(body.text("h1", title))) + "</html>\n";
    }

    private static String styleSheet() {
        try (InputStream file = HtmlPage.class.getResourceAsStream("/html/page.css")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return Base64.getEncoder().encodeToString(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
