package org.kontor.trading.accounts.control;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kontor.messaging.NewEvent;
import org.kontor.messaging.Outbox;
import org.kontor.rest.problem.Problem;
import org.kontor.trading.accounts.entity.Account;
import org.kontor.trading.idempotency.control.FirstAnswers;
import org.kontor.trading.ledger.control.Ledger;
import org.kontor.trading.ledger.entity.Kind;
import org.kontor.trading.ledger.entity.Posting;

/** Deposits of money that exists only here. */
@ApplicationScoped
public class PaperMoney {

    private static final String DEPOSITED = """
            SELECT coalesce(sum(l.credit), 0) FROM transactions t JOIN transaction_lines l ON l.transaction_id = t.id
             WHERE t.account_id = ? AND t.source_type = 'deposit' AND l.kind = 'cash'""";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Accounts accounts;

    @Inject
    Ledger ledger;

    @Inject
    FirstAnswers firstAnswers;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "kontor.paper-money.limit")
    BigDecimal limit;

    /**
     * Posts a deposit once per key (R3).
     *
     * @param by who asks for it, the owner of the key
     * @param amount USD, above zero, whole cents
     * @param limited whether the customer's limit applies (R2)
     * @return the deposit as JSON, the same text for each repeat
     */
    @Transactional
    public String deposit(UUID by, UUID accountId, BigDecimal amount, String key, boolean limited) {
        Account account = accounts.lock(accountId).orElseThrow(() -> Problem.notFound("account"));
        String operation = "deposit " + accountId;
        Optional<String> first = firstAnswers.claim(by, operation, key, amount.toPlainString());
        if (first.isPresent()) {
            return first.get();
        }
        if (limited) {
            refuseAboveLimit(accountId, amount);
        }
        OffsetDateTime now = OffsetDateTime.now(clock);
        UUID deposit = UuidCreator.getTimeOrderedEpoch();
        UUID posting = ledger.post(
                        now.toLocalDate(),
                        new Posting(accountId, "deposit", deposit, "received")
                                .move(Posting.USD, amount, Kind.BANK, Kind.CASH))
                .get(0);
        outbox.publish(received(account, posting, deposit, amount, now.toLocalDate()));
        String answer = Json.createObjectBuilder()
                .add("id", deposit.toString())
                .add("account_id", accountId.toString())
                .add("transaction_id", posting.toString())
                .add("amount", amount.toPlainString())
                .add("currency", Posting.USD)
                .add("value_date", now.toLocalDate().toString())
                .add("created_at", now.toString())
                .build()
                .toString();
        firstAnswers.keep(by, operation, key, answer);
        return answer;
    }

    private void refuseAboveLimit(UUID accountId, BigDecimal amount) {
        BigDecimal before = (BigDecimal)
                entities.createNativeQuery(DEPOSITED).setParameter(1, accountId).getSingleResult();
        if (before.add(amount).compareTo(limit) > 0) {
            throw Problem.unprocessable("deposit-limit", "Paper money is limited to " + limit + " USD in all")
                    .with("limit", limit)
                    .with("deposited", before.setScale(2))
                    .with("requested", amount);
        }
    }

    private static NewEvent received(Account account, UUID posting, UUID deposit, BigDecimal amount, LocalDate day) {
        JsonObject data = Json.createObjectBuilder()
                .add("account_id", account.id().toString())
                .add("user_id", account.userId().toString())
                .add("posting_id", posting.toString())
                .add("amount", amount.toPlainString())
                .add("currency", Posting.USD)
                .add("value_date", day.toString())
                .build();
        return NewEvent.of(
                "trading.ledger.v1",
                account.id().toString(),
                "org.kontor.trading.deposit.v1",
                deposit.toString(),
                data);
    }
}
