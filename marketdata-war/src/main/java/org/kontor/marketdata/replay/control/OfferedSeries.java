package org.kontor.marketdata.replay.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kontor.marketdata.bars.control.CsvBarReader;
import org.kontor.marketdata.bars.entity.BarSeries;
import org.kontor.marketdata.bars.entity.DailyBar;
import org.kontor.marketdata.instruments.entity.Quality;
import org.kontor.marketdata.instruments.entity.Symbol;
import org.kontor.marketdata.simulation.entity.SimulatedCompany;
import org.kontor.marketdata.simulation.entity.SimulatedPrices;

/**
 * The series that this installation replays: the packaged real prices, the user's own file if there is one, and the
 * simulated companies on the days of the packaged prices. A file takes the place of a series with the same symbol.
 */
@ApplicationScoped
public class OfferedSeries {

    static final String PACKAGED = "/prices/appleinc_bars_from_20130101_usd.csv";

    @Inject
    ReplaySettings settings;

    /** Reads all; throws {@link IllegalArgumentException} that names file, line and fault of the user's prices. */
    public Collection<BarSeries> all() {
        List<BarSeries> offered = new ArrayList<>();
        BarSeries packaged = packaged();
        offered.add(packaged);
        List<LocalDate> days = packaged.bars().stream().map(DailyBar::date).toList();
        SimulatedCompany.ALL.forEach(company -> offered.add(simulated(company, days)));
        settings.prices().ifPresent(file -> offered.add(ofFile(Path.of(file))));
        Map<Symbol, BarSeries> bySymbol = new LinkedHashMap<>();
        offered.forEach(series -> bySymbol.put(series.instrument().symbol(), series));
        return bySymbol.values();
    }

    private BarSeries packaged() {
        try (InputStream csv = OfferedSeries.class.getResourceAsStream(PACKAGED);
                Reader text = new InputStreamReader(csv, StandardCharsets.UTF_8)) {
            List<DailyBar> bars = CsvBarReader.read(PACKAGED, text);
            return BarSeries.of(new Symbol("AAPL"), "Apple Inc.", Quality.REPLAY, settings.source(), bars);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private BarSeries simulated(SimulatedCompany company, List<LocalDate> days) {
        List<DailyBar> bars = SimulatedPrices.of(company, days, settings.seed());
        String source = "simulator, seed " + settings.seed();
        return BarSeries.of(company.symbol(), company.name(), Quality.SIMULATED, source, bars);
    }

    private BarSeries ofFile(Path file) {
        String name = file.getFileName().toString();
        String given = settings.symbol().orElseGet(() -> name.replaceFirst("\\.[^.]*$", ""));
        if (!Symbol.isSymbol(given)) {
            throw new IllegalArgumentException(
                    "kontor.replay.symbol must name the symbol of " + file + ", for \"" + given + "\" is none");
        }
        Symbol symbol = Symbol.of(given);
        try (Reader text = Files.newBufferedReader(file)) {
            List<DailyBar> bars = CsvBarReader.read(file.toString(), text);
            return BarSeries.of(symbol, symbol.value(), Quality.REPLAY, name, bars);
        } catch (IOException e) {
            throw new IllegalArgumentException("kontor.replay.prices: cannot read " + file + ": " + e, e);
        }
    }
}
