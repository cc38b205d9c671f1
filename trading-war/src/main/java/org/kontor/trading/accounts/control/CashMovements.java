package org.kontor.trading.accounts.control;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.kontor.messaging.Outbox;
import org.kontor.trading.accounts.entity.Account;
import org.kontor.trading.accounts.entity.CashMovement;
import org.kontor.trading.acts.control.StaffActs;
import org.kontor.trading.idempotency.control.FirstAnswers;
import org.kontor.trading.idempotency.entity.Answer;
import org.kontor.trading.idempotency.entity.Claim;
import org.kontor.trading.idempotency.entity.KeyedRequest;
import org.kontor.trading.ledger.control.Ledger;
import org.kontor.trading.ledger.control.LedgerEvents;
import org.kontor.trading.ledger.entity.Posting;

/** Moves money in or out in the caller's transaction, under the account's lock, once per key (R3). */
@ApplicationScoped
public class CashMovements {

    @Inject
    Ledger ledger;

    @Inject
    FirstAnswers firstAnswers;

    @Inject
    Outbox outbox;

    @Inject
    StaffActs acts;

    @Inject
    Clock clock;

    /**
     * @param by who asks for it, the owner of the key
     * @param amount USD, above zero, whole cents
     * @param check refuses what must not be; not asked when the key was used before
     * @return the movement as JSON, the same text for each repeat
     */
    String once(UUID by, Account account, CashMovement way, BigDecimal amount, String key, Runnable check) {
        KeyedRequest asked = new KeyedRequest(by, way.word() + " " + account.id(), key, amount.toPlainString());
        Claim claim = firstAnswers.claim(asked);
        if (!claim.isNew()) {
            return claim.answer().body();
        }
        check.run();
        String answer = move(account, way, amount);
        if (!by.equals(account.userId())) {
            acts.record(by.toString(), way.word(), account.id().toString(), amount.toPlainString() + " " + Posting.USD);
        }
        firstAnswers.keep(asked, new Answer(201, null, answer));
        return answer;
    }

    private String move(Account account, CashMovement way, BigDecimal amount) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        UUID id = UuidCreator.getTimeOrderedEpoch();
        UUID posting = ledger.post(now.toLocalDate(), way.posting(account.id(), id, amount))
                .get(0);
        outbox.publish(LedgerEvents.of(
                way.word(),
                account.id(),
                account.userId(),
                posting,
                id,
                LedgerEvents.data()
                        .add("amount", amount.toPlainString())
                        .add("currency", Posting.USD)
                        .add("value_date", now.toLocalDate().toString())));
        return LedgerEvents.data()
                .add("id", id.toString())
                .add("account_id", account.id().toString())
                .add("transaction_id", posting.toString())
                .add("amount", amount.toPlainString())
                .add("currency", Posting.USD)
                .add("value_date", now.toLocalDate().toString())
                .add("created_at", now.toString())
                .build()
                .toString();
    }
}
