package org.kontor.marketdata.halts.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kontor.marketdata.halts.entity.Halt;
import org.kontor.marketdata.instruments.entity.Symbol;

/** The halts in force, in the memory of this replica. */
@ApplicationScoped
public class Halts {

    @Inject
    HaltTable table;

    private volatile Map<Symbol, Halt> inForce = Map.of();

    public Optional<Halt> of(Symbol symbol) {
        return Optional.ofNullable(inForce.get(symbol));
    }

    public boolean isHalted(Symbol symbol) {
        return inForce.containsKey(symbol);
    }

    /** Learns of what any replica stored. */
    public void recall() throws SQLException {
        Map<Symbol, Halt> stored =
                table.inForce().stream().collect(Collectors.toUnmodifiableMap(Halt::symbol, Function.identity()));
        // an unchanged halt stays the same object, by which what was made of it is known to be good still
        if (!stored.equals(inForce)) {
            inForce = stored;
        }
    }
}
