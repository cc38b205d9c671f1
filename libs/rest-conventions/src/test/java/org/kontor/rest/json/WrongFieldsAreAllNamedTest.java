package org.kontor.rest.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kontor.rest.problem.Problem;

/** R3. */
class WrongFieldsAreAllNamedTest {

    @Test
    void aGoodBodyGivesItsValues() {
        JsonBody body = JsonBody.parse("{\"symbol\":\"AAPL\",\"qty\":\"10.5\",\"price\":12.30,\"flag\":true}");

        assertThat(body.string("symbol").required().value()).isEqualTo("AAPL");
        assertThat(body.decimal("qty").required().value()).isEqualByComparingTo("10.5");
        assertThat(body.decimal("price").value()).isEqualTo(new BigDecimal("12.30"));
        assertThat(body.bool("flag").value()).isTrue();
        body.check();
    }

    @Test
    void everyErrorIsInOneAnswer() {
        JsonBody body = JsonBody.parse("{\"symbol\":7,\"side\":\"hold\",\"note\":\"abc\",\"surprise\":1}");
        body.string("symbol").required();
        body.oneOf("side", "buy", "sell");
        body.decimal("qty").required();
        body.string("note").maxLength(2).matches(Pattern.compile("x.*"), "must begin with x");

        Problem problem = catchThrowableOfType(Problem.class, body::check);

        assertThat(problem.status()).isEqualTo(422);
        assertThat(pointers(problem)).containsExactly("/symbol", "/side", "/qty", "/note", "/surprise");
    }

    @Test
    void aFieldInsideOfAnObjectIsNamedWithItsWay() {
        JsonBody body = JsonBody.parse("{\"stop_loss\":{\"stop_price\":\"x\",\"surprise\":1},\"take_profit\":7}");
        body.object("take_profit");
        body.object("stop_loss").decimal("stop_price").required();

        Problem problem = catchThrowableOfType(Problem.class, body::check);

        assertThat(pointers(problem)).containsExactly("/take_profit", "/stop_loss/stop_price", "/stop_loss/surprise");
        assertThat(JsonBody.parse("{}").object("stop_loss")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{", "{\"a\":1,\"a\":2}", "nonsense", "{}{}", "{} x", "{\"a\":\"}\"}]"})
    void whatIsNotOneObjectIsMalformed(String text) {
        Problem problem = catchThrowableOfType(Problem.class, () -> JsonBody.parse(text));

        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.code()).isEqualTo("malformed-json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"NaN\"", "1e400", "\"1e5\"", "true", "{}", "\"\"", "\"0x1\"", "\"1.\"", "\" 1\""})
    void whatIsNoDecimalIsRefused(String value) {
        JsonBody body = JsonBody.parse("{\"qty\":" + value + "}");
        body.decimal("qty").required();

        assertThat(pointers(catchThrowableOfType(Problem.class, body::check))).containsExactly("/qty");
    }

    @Test
    void aBodyTooDeepForAnyParserIsMalformed() {
        String deep = "{\"a\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";

        assertThat(catchThrowableOfType(Problem.class, () -> JsonBody.parse(deep))
                        .code())
                .isEqualTo("malformed-json");
        assertThat(JsonBody.parse("{\"a\":\"" + "[\\\"".repeat(100) + "\"}")
                        .string("a")
                        .value())
                .hasSize(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\u0000b", "a\\ud800", "\\u001b[31m", "line\\r\\nbreak"})
    void whatIsNoTextIsRefused(String text) {
        JsonBody body = JsonBody.parse("{\"name\":\"" + text + "\"}");
        body.string("name");

        assertThat(pointers(catchThrowableOfType(Problem.class, body::check))).containsExactly("/name");
    }

    private static List<String> pointers(Problem problem) {
        return ((List<?>) problem.members().get("errors"))
                .stream()
                        .map(error -> (String) ((Map<?, ?>) error).get("pointer"))
                        .toList();
    }
}
