package org.kontor.trading.container;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.jms.JMSContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * Trading at the hours of the exchange, at a time that is set and stands still, with the quotes that are shown; one
 * marketdata for all.
 */
final class Exchange {

    /** A symbol that marketdata does not know. */
    static final String UNKNOWN = "UNKNOWN";

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final HttpServer MARKETDATA = marketdata();

    private final URI server;
    private String now;

    private Exchange(URI server) {
        this.server = server;
    }

    static Exchange at(URI server, String time) {
        Exchange exchange = new Exchange(server);
        exchange.itIs(time);
        return exchange;
    }

    /** @param settings further ones, as {@code name=value} */
    static WebArchive war(String... settings) {
        return with("kontor.market.hours=nyse\n" + String.join("\n", settings)).addClass(SetTime.class);
    }

    /** The same marketdata, but the hours of an installation that nobody has configured, and the real time. */
    static WebArchive roundTheClock() {
        return with("");
    }

    private static WebArchive with(String settings) {
        String configuration = "config_ordinal=400\nmarketdata/mp-rest/url=http://localhost:"
                + MARKETDATA.getAddress().getPort() + "\n" + settings;
        JavaArchive jar = ShrinkWrap.create(JavaArchive.class, "settings.jar")
                .addAsResource(new StringAsset(configuration), "META-INF/microprofile-config.properties");
        return Deployed.war().addAsLibrary(jar);
    }

    /** Knows every symbol but one, and has no quote of any. */
    private static HttpServer marketdata() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/markets/", Exchange::answer);
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void answer(HttpExchange exchange) throws IOException {
        String symbol = exchange.getRequestURI().getPath().split("/")[2];
        byte[] body = ("{\"symbol\":\"" + symbol + "\",\"quality\":\"stale\"}").getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(symbol.equals(UNKNOWN) ? 404 : 200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    /** From now on, until it is set again. */
    void itIs(String time) {
        try {
            HttpRequest set = HttpRequest.newBuilder(server.resolve("set-time/" + time))
                    .PUT(BodyPublishers.noBody())
                    .build();
            int status = HTTP.send(set, BodyHandlers.discarding()).statusCode();
            if (status != 204) {
                throw new IllegalStateException("set-time -> " + status);
            }
            now = time;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Shows a quote, with 1000 shares on both sides, and returns before the server has it. */
    void show(String symbol, long number, String bid, String ask, String last) {
        String quote = """
                {"specversion":"1.0","id":"%7$s","source":"/marketdata","type":"org.kontor.marketdata.quote.v1",
                 "subject":"%1$s","time":"%3$s","partitionkey":"%1$s","correlationid":"c",
                 "data":{"symbol":"%1$s","quote_id":"%1$s-%2$d","seq":%2$d,"bid":"%4$s","bid_size":"1000","ask":"%5$s",
                         "ask_size":"1000","last":"%6$s","ts":"%3$s","quality":"replay"}}""".formatted(symbol, number, now, bid, ask, last, UUID.randomUUID());
        try (JMSContext broker = ReferenceEvent.broker()) {
            broker.createProducer()
                    .setProperty("JMSXGroupID", symbol)
                    .send(broker.createTopic("marketdata.quotes.v1"), quote);
        }
    }
}
