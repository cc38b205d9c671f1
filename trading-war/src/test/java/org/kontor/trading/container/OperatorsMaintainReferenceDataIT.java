package org.kontor.trading.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.URL;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kontor.token.Role;
import org.kontor.trading.container.Staff.Answer;

/** The resources of rules, fees, calendar and sessions, below the path of the orders. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class OperatorsMaintainReferenceDataIT {

    private static final LocalDate TODAY =
            LocalDate.ofInstant(Clock.systemUTC().instant(), ZoneId.of("America/New_York"));

    @ArquillianResource
    URL deployed;

    private Staff operator;

    @Deployment(testable = false)
    static WebArchive war() {
        return Deployed.war();
    }

    @BeforeEach
    void callAsOperator() {
        operator = Staff.with(Role.OPERATOR, deployed);
    }

    @Test
    void aRuleIsRecordedWithWhoAndWhen() {
        String symbol = Symbols.fresh();
        Answer recorded = operator.post("trades/rules/", "{\"symbol\":\"" + symbol + "\",\"collar\":\"0.10\"}");

        assertThat(recorded.status()).as("%s", recorded.body()).isEqualTo(201);
        assertThat(recorded.body().getString("recorded_by"))
                .isEqualTo(operator.id().toString());
        JsonObject listed =
                items(operator.get("trades/rules/?symbol=" + symbol)).get(0);
        assertThat(listed).isEqualTo(recorded.body());
        assertThat(listed.getJsonObject("terms").getString("collar")).isEqualTo("0.1");
    }

    @Test
    void nothingBeginsInThePast() {
        isRefused(
                operator.post("trades/rules/", "{\"collar\":\"0.10\",\"effective_from\":\"2026-01-01T00:00:00Z\"}"),
                "/effective_from");
        isRefused(operator.post("trades/fees/", fee(TODAY.minusDays(1))), "/effective_from");
        isRefused(operator.put("trades/calendar/" + TODAY.minusDays(1) + "/", "{\"kind\":\"closed\"}"), "/date");
        isRefused(operator.post("trades/sessions/", sessions(TODAY.minusDays(1))), "/effective_from");
    }

    @Test
    void aFeeIsRecordedAndListedPageByPage() {
        Answer recorded = operator.post("trades/fees", fee(TODAY.plusYears(1)));
        assertThat(recorded.status()).as("%s", recorded.body()).isEqualTo(201);

        Answer first = operator.get("trades/fees/?limit=1");
        assertThat(items(first)).containsExactly(recorded.body());
        Answer next =
                operator.get("trades/fees/?limit=200&cursor=" + first.body().getString("next_cursor"));
        assertThat(items(next))
                .extracting(fee -> fee.getString("kind") + " " + fee.getString("rate"))
                .contains("cat 0.0000265", "taf 0.000166", "sec 0", "sec 27.8");
    }

    @Test
    void aDayIsChangedAndCountsAtOnce() {
        LocalDate tuesday =
                LocalDate.of(TODAY.getYear() + 1, 3, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.TUESDAY));
        Answer open = operator.put("trades/calendar/" + tuesday + "/", "{\"kind\":\"open\"}");
        assertThat(open.status()).as("%s", open.body()).isEqualTo(200);
        assertThat(open.body().getBoolean("trading_day")).isTrue();

        Answer closed =
                operator.put("trades/calendar/" + tuesday + "/", "{\"kind\":\"closed\",\"note\":\"day of mourning\"}");

        assertThat(closed.status()).as("%s", closed.body()).isEqualTo(200);
        assertThat(closed.body().getBoolean("trading_day")).isFalse();
        assertThat(closed.body().getString("recorded_by"))
                .isEqualTo(operator.id().toString());
        JsonObject monday =
                operator.get("trades/calendar/" + tuesday.minusDays(1) + "/").body();
        assertThat(monday).doesNotContainKey("kind");
        assertThat(monday.getString("settlement_date"))
                .isEqualTo(tuesday.plusDays(1).toString());
        assertThat(items(operator.get("trades/calendar/?year=" + tuesday.getYear())))
                .extracting(day -> day.getString("date"))
                .contains(tuesday.toString());
    }

    @Test
    void anEarlyCloseShowsItsSessions() {
        JsonObject day = operator.get("trades/calendar/2026-11-27").body();

        assertThat(day.getString("kind")).isEqualTo("early_close");
        assertThat(day.getString("core_open")).isEqualTo("2026-11-27T14:30:00Z");
        assertThat(day.getString("core_close")).isEqualTo("2026-11-27T18:00:00Z");
        assertThat(day.getString("post_close")).isEqualTo("2026-11-27T22:00:00Z");
        assertThat(day.getString("settlement_date")).isEqualTo("2026-11-30");
        assertThat(operator.get("trades/calendar/2026-13-01/").status()).isEqualTo(404);
    }

    @Test
    void hoursAreRecorded() {
        Answer recorded = operator.post("trades/sessions/", sessions(LocalDate.of(2099, 1, 2)));

        assertThat(recorded.status()).as("%s", recorded.body()).isEqualTo(201);
        assertThat(items(operator.get("trades/sessions/")))
                .contains(recorded.body())
                .anySatisfy(
                        first -> assertThat(first.getString("effective_from")).isEqualTo("2024-05-28"));
    }

    @Test
    void whatIsWrittenAfterAnOrdersPathIsStillAnOrder() {
        Answer none = Staff.with(Role.CUSTOMER, deployed).get("trades/" + UUID.randomUUID() + "/");

        assertThat(none.status()).isEqualTo(404);
        assertThat(none.body().getString("title")).contains("order");
        assertThat(operator.get("trades/instruments/NONE/").body().getString("title"))
                .contains("instrument");
    }

    @Test
    void staffReadAndOnlyOperatorsWrite() {
        for (String path : List.of("trades/rules/", "trades/fees/", "trades/instruments/", "trades/sessions/")) {
            assertThat(Staff.with(Role.CUSTOMER, deployed).get(path).status())
                    .as(path)
                    .isEqualTo(403);
            assertThat(Staff.with(Role.SUPPORT, deployed).get(path).status())
                    .as(path)
                    .isEqualTo(200);
            assertThat(Staff.with(Role.COMPLIANCE, deployed).get(path).status())
                    .as(path)
                    .isEqualTo(200);
        }
        assertThat(Staff.with(Role.SUPPORT, deployed)
                        .post("trades/rules/", "{\"collar\":\"0.10\"}")
                        .status())
                .isEqualTo(403);
        assertThat(Staff.with(Role.ADMIN, deployed).post("trades/rules/", "{}").status())
                .isEqualTo(422);
    }

    private static String fee(LocalDate from) {
        return """
                {"kind":"commission","side":"both","basis":"per_order","rate":"0.99","effective_from":"%s",
                 "source":"price list"}""".formatted(from);
    }

    private static String sessions(LocalDate from) {
        return """
                {"effective_from":"%s","pre_open":"04:00","core_open":"09:30","core_close":"16:00","early_close":"13:00",
                 "post_minutes":240,"settlement_days":1,"source":"test"}""".formatted(from);
    }

    private static List<JsonObject> items(Answer answer) {
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(200);
        return answer.body().getJsonArray("items").getValuesAs(JsonObject.class);
    }

    private static void isRefused(Answer answer, String pointer) {
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(422);
        JsonObject error = answer.body().getJsonArray("errors").getJsonObject(0);
        assertThat(error.getString("pointer")).isEqualTo(pointer);
        assertThat(error.getString("code")).isEqualTo("in-the-past");
    }
}
