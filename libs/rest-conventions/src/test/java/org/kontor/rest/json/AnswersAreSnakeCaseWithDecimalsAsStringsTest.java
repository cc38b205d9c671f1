package org.kontor.rest.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kontor.rest.page.Page;

/** R2. */
public class AnswersAreSnakeCaseWithDecimalsAsStringsTest {

    public record Order(String clientOrderId, BigDecimal avgPrice, OffsetDateTime createdAt, String absent) {}

    @Test
    void aRecordBecomesAnObject() {
        Order order = new Order("c-1", new BigDecimal("1E+3"), OffsetDateTime.parse("2026-01-02T03:04:05Z"), null);

        String json = new JsonbConfiguration().getContext(Order.class).toJson(new Page<>(List.of(order), null));

        assertThat(json)
                .isEqualTo("{\"items\":[{\"avg_price\":\"1000\",\"client_order_id\":\"c-1\","
                        + "\"created_at\":\"2026-01-02T03:04:05Z\"}]}");
    }
}
