package org.kontor.portfolio.investments.control;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import java.math.RoundingMode;
import java.util.Map;
import org.kontor.messaging.NewEvent;
import org.kontor.portfolio.investments.entity.Investment;

/** The event of R6; its contract is {@code events/portfolio.position_changed.v1.schema.json}. */
public final class PositionChanged {

    private static final String TYPE = "org.kontor.portfolio.position_changed.v1";
    private static final int CENTS = 2;
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private PositionChanged() {}

    public static NewEvent of(Investment investment) {
        JsonObject data = JSON.createObjectBuilder()
                .add("user_id", investment.userId().toString())
                .add("symbol", investment.symbol())
                .add("qty", investment.qty().stripTrailingZeros().toPlainString())
                .add(
                        "cost_basis",
                        investment
                                .costBasis()
                                .setScale(CENTS, RoundingMode.HALF_UP)
                                .toPlainString())
                .add(
                        "realized_pl",
                        investment
                                .realizedPl()
                                .setScale(CENTS, RoundingMode.HALF_UP)
                                .toPlainString())
                .add("as_of", investment.lastTradedAt().toString())
                .build();
        return NewEvent.of("portfolio.v1", investment.userId().toString(), TYPE, investment.symbol(), data);
    }
}
