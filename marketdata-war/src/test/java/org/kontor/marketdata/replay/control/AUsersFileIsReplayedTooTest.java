package org.kontor.marketdata.replay.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kontor.marketdata.bars.entity.BarSeries;
import org.kontor.marketdata.instruments.entity.Instrument;
import org.kontor.marketdata.instruments.entity.Quality;

/** R5.7. */
class AUsersFileIsReplayedTooTest {

    private static final String CSV = "Date,Open,High,Low,Close,Volume\n2020-03-02,10.00,12.00,9.00,11.00,500\n";

    @TempDir
    Path folder;

    private final ReplaySettings settings = SettingsFixture.standard();

    @Test
    void withoutAFileThereAreAppleAndTheSimulated() {
        assertThat(symbols()).containsExactlyInAnyOrder("AAPL", "ACME", "GLOBEX", "HOOLI", "INITECH");
        assertThat(instruments())
                .filteredOn(instrument -> instrument.quality() == Quality.SIMULATED)
                .extracting(instrument -> instrument.symbol().value())
                .containsExactlyInAnyOrder("ACME", "GLOBEX", "HOOLI", "INITECH");
    }

    @Test
    void itsSymbolIsTheNameOfTheFile() throws IOException {
        file("tsla.csv");

        assertThat(symbols()).contains("TSLA", "AAPL");
    }

    @Test
    void itsSymbolMayBeConfigured() throws IOException {
        file("download (1).csv");
        settings.symbol = Optional.of("tsla");

        assertThat(symbols()).contains("TSLA");
    }

    @Test
    void itTakesThePlaceOfASeriesWithItsSymbol() throws IOException {
        file("AAPL.csv");

        assertThat(instruments())
                .filteredOn(instrument -> instrument.symbol().value().equals("AAPL"))
                .extracting(Instrument::source)
                .containsExactly("AAPL.csv");
    }

    @Test
    void aNameThatIsNoSymbolIsRefused() throws IOException {
        file("download (1).csv");

        assertThatIllegalArgumentException()
                .isThrownBy(this::symbols)
                .withMessageContaining("kontor.replay.symbol")
                .withMessageContaining("download (1)");
    }

    @Test
    void aMissingFileIsRefusedByName() {
        settings.prices = Optional.of(folder.resolve("none.csv").toString());

        assertThatIllegalArgumentException().isThrownBy(this::symbols).withMessageContaining("none.csv");
    }

    private void file(String name) throws IOException {
        Path file = Files.writeString(folder.resolve(name), CSV);
        settings.prices = Optional.of(file.toString());
    }

    private List<String> symbols() {
        return instruments().stream()
                .map(instrument -> instrument.symbol().value())
                .toList();
    }

    private List<Instrument> instruments() {
        return SettingsFixture.offered(settings).all().stream()
                .map(BarSeries::instrument)
                .toList();
    }
}
