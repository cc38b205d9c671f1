package org.kontor.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kontor.client.Answer;
import org.kontor.client.Listing;
import org.kontor.client.Person;
import org.kontor.system.access.AccessTable;
import org.kontor.system.access.Belongings;
import org.kontor.system.access.Callers;
import org.kontor.system.access.Rule;
import org.kontor.system.acts.Deed;
import org.kontor.system.acts.Entry;
import org.kontor.system.acts.MarketdataDeeds;
import org.kontor.system.acts.NotificationsDeeds;
import org.kontor.system.acts.Records;
import org.kontor.system.acts.Staff;
import org.kontor.system.acts.TradingDeeds;
import org.kontor.system.acts.UsersDeeds;
import org.kontor.system.stack.StackUnderTest;
import org.kontor.system.stack.SystemTest;

/**
 * Check 33: whatever somebody of the staff may change where another customer may not is done once, and there is one
 * durable record of who did what, to whom, and when. Which operations these are follows from the access table; one that
 * is not done here fails. That nobody else may is {@link OnlyThoseWhoMayGetInIT}.
 */
@SystemTest
class WhatStaffDoesIsOnRecordIT {

    /** The database keeps microseconds, rounded. */
    private static final Duration ROUNDING = Duration.ofMillis(1);

    private static Staff operator;
    private static Staff admin;
    private static List<Deed> deeds;

    @BeforeAll
    static void gather(StackUnderTest stack) {
        Records records = new Records(stack.databases(), Person.administrator(stack.api()));
        Belongings customer = Callers.gather(stack).belongings();
        operator = Staff.with("operator", stack.api());
        admin = Staff.with("admin", stack.api());
        List<String> symbols = Listing.all(customer.owner(), "/markets/").stream()
                .map(market -> market.getString("symbol"))
                .toList();
        deeds = Stream.of(
                        new UsersDeeds(admin, Person.register(stack.api(), "Subject"), records).all(),
                        new TradingDeeds(operator, customer, records).all(),
                        new MarketdataDeeds(operator, symbols.get(symbols.size() - 1), records).all(),
                        new NotificationsDeeds(operator, customer, records).all())
                .flatMap(List::stream)
                .toList();
    }

    @AfterAll
    static void leave(StackUnderTest stack) {
        operator.leave(stack.api());
        admin.leave(stack.api());
    }

    @Test
    void noOperationIsLeftOut() {
        assertThat(deeds)
                .extracting(Deed::operation)
                .containsExactlyInAnyOrderElementsOf(AccessTable.rules().stream()
                        .filter(Rule::isForStaff)
                        .map(Rule::operation)
                        .toList());
    }

    @Test
    void eachActIsRecordedOnceWithActorSubjectAndTime() {
        List<String> missing = new ArrayList<>();
        for (Deed deed : deeds) {
            Instant before = Clock.systemUTC().instant().minus(ROUNDING);
            Answer answer = deed.doing().get();
            Instant after = Clock.systemUTC().instant().plus(ROUNDING);
            List<Entry> kept = answer.isOk() ? deed.kept().apply(answer) : List.of();
            boolean one = kept.size() == 1 && says(kept.get(0), deed, before, after);
            if (!one) {
                missing.add(deed + " -> " + answer + " is on record as " + kept);
            }
        }
        System.out.println(deeds.size() + " operations of staff, " + missing.size() + " not on record");
        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "trading, staff_acts",
        "trading, account_status_changes",
        "trading, corrections",
        "trading, trading_rules",
        "trading, fee_rates",
        "trading, market_conventions",
        "marketdata, staff_acts",
        "notifications, staff_acts",
        "users, security_events"
    })
    void noServerMayChangeOrRemoveWhatIsOnRecord(String service, String table, StackUnderTest stack) {
        assertThat(stack.databases()
                        .column(
                                service,
                                "select has_table_privilege('kontor_" + service + "_app', '" + table
                                        + "', 'UPDATE, DELETE, TRUNCATE')"))
                .containsExactly("f");
    }

    private static boolean says(Entry entry, Deed deed, Instant before, Instant after) {
        return entry.actor().equals(deed.actor())
                && entry.act().equals(deed.act())
                && entry.subject().equals(deed.subject().get())
                && entry.at().isAfter(before)
                && entry.at().isBefore(after);
    }
}
