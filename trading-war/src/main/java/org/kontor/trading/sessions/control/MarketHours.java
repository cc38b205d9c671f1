package org.kontor.trading.sessions.control;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kontor.trading.sessions.entity.TradingCalendar;

/** The hours this installation trades at: round the clock, or those of the exchange. */
@ApplicationScoped
public class MarketHours {

    private static final Duration GTC_LIFE = Duration.ofDays(90);

    @Inject
    @ConfigProperty(name = "kontor.market.hours")
    String hours;

    private boolean continuous;
    private TradingCalendar nyse;

    @PostConstruct
    void load() {
        if (!hours.equals("continuous") && !hours.equals("nyse")) {
            throw new IllegalStateException("kontor.market.hours is neither continuous nor nyse: " + hours);
        }
        continuous = hours.equals("continuous");
        nyse = calendar("/calendar/nyse.properties");
    }

    public boolean isOpen(Instant moment) {
        return continuous || nyse.isOpen(moment);
    }

    /** When a day order placed at that moment ends. */
    public Instant endOfDay(Instant moment) {
        return continuous
                ? moment.atZone(TradingCalendar.NEW_YORK)
                        .toLocalDate()
                        .plusDays(1)
                        .atStartOfDay(TradingCalendar.NEW_YORK)
                        .toInstant()
                : nyse.nextClose(moment);
    }

    /** When a good-till-canceled order placed at that moment ends. */
    public Instant endOfGoodTillCanceled(Instant moment) {
        return moment.plus(GTC_LIFE);
    }

    static TradingCalendar calendar(String resource) {
        Properties days = new Properties();
        try (InputStream file = MarketHours.class.getResourceAsStream(resource)) {
            days.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TradingCalendar(dates(days.getProperty("closed")), dates(days.getProperty("early")));
    }

    private static Set<LocalDate> dates(String list) {
        return Arrays.stream(list.trim().split("\\s+")).map(LocalDate::parse).collect(Collectors.toSet());
    }
}
