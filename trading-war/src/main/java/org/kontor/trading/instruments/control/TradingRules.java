package org.kontor.trading.instruments.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kontor.trading.instruments.entity.Instrument;
import org.kontor.trading.instruments.entity.InstrumentRules;
import org.kontor.trading.instruments.entity.Rule;
import org.kontor.trading.instruments.entity.RulesInForce;
import org.kontor.trading.instruments.entity.Terms;
import org.kontor.trading.reference.control.MemoryCopy;
import org.kontor.trading.reference.control.MemoryCopy.Loaded;
import org.kontor.trading.reference.control.Reference;
import org.kontor.trading.sessions.entity.TradingCalendar;

/** The rules in force of every symbol, in memory. */
@ApplicationScoped
public class TradingRules implements Reference {

    @Inject
    Rules rules;

    @Inject
    Instruments instruments;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "kontor.order.max-value")
    BigDecimal maxOrderValue;

    @Inject
    @ConfigProperty(name = "kontor.quote.max-age")
    long maxQuoteAgeSeconds;

    private final MemoryCopy<Map<String, Instrument>> known = new MemoryCopy<>("instruments", this::loadInstruments);
    private final MemoryCopy<RulesInForce> inForce = new MemoryCopy<>("rules", this::loadRules);

    /** Never null: a symbol that nobody spoke of may be traded by the rules of all symbols (R1, R4). */
    public InstrumentRules of(String symbol) {
        Instrument instrument = known.get().getOrDefault(symbol, Instrument.unheardOf(symbol));
        return new InstrumentRules(
                symbol,
                instrument.tradable(),
                instrument.fractionable(),
                instrument.halted(),
                inForce.get().of(symbol, instrument.terms()));
    }

    /** Symbols that marketdata says are not traded any more. */
    public Set<String> inactive() {
        return known.get().values().stream()
                .filter(instrument -> !instrument.tradable())
                .map(Instrument::symbol)
                .collect(Collectors.toSet());
    }

    /** Records a rule for ever, which counts on this replica as soon as its time has come. */
    public Rule record(String symbol, OffsetDateTime effectiveFrom, Terms terms, String by) {
        Rule rule = rules.record(symbol, effectiveFrom, terms, by);
        inForce.reload();
        return rule;
    }

    @Override
    public List<MemoryCopy<?>> copies() {
        return List.of(known, inForce);
    }

    private Loaded<Map<String, Instrument>> loadInstruments() {
        LocalDate today = TradingCalendar.dateOf(clock.instant());
        Map<String, Instrument> bySymbol =
                instruments.on(today).stream().collect(Collectors.toMap(Instrument::symbol, Function.identity()));
        Instant until = instruments
                .nextAfter(today)
                .map(day -> day.atStartOfDay(TradingCalendar.NEW_YORK).toInstant())
                .orElse(Instant.MAX);
        return new Loaded<>(bySymbol, until);
    }

    private Loaded<RulesInForce> loadRules() {
        OffsetDateTime now = OffsetDateTime.now(clock);
        Instant until = rules.nextAfter(now).map(OffsetDateTime::toInstant).orElse(Instant.MAX);
        return new Loaded<>(new RulesInForce(rules.inForce(now), configured()), until);
    }

    private Terms configured() {
        return new Terms(
                null, null, null, null, maxOrderValue, null, null, null, Duration.ofSeconds(maxQuoteAgeSeconds));
    }
}
