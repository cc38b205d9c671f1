package org.kontor.trading.accounts.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.kontor.database.Database;
import org.kontor.messaging.Outbox;
import org.kontor.rest.problem.Problem;
import org.kontor.trading.accounts.entity.Correction;
import org.kontor.trading.ledger.control.LedgerEvents;
import org.kontor.trading.ledger.control.Reversals;
import org.kontor.trading.ledger.entity.Posting;
import org.kontor.trading.ledger.entity.Reversible;

/** What was posted wrongly is taken back, never changed (R8). */
@ApplicationScoped
public class Corrections {

    private static final String RECORD =
            "INSERT INTO corrections (transaction_id, reason, ordered_by, ordered_at) VALUES (?, ?, ?, ?)";

    @Inject
    AccountLock accountLock;

    @Inject
    Reversals reversals;

    @Inject
    Database database;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /**
     * Takes a posting of the account back, once.
     *
     * @param by the operator
     */
    @Transactional
    public Correction reverse(UUID by, UUID accountId, UUID transactionId, String reason) {
        UUID userId = accountLock.take(accountId).orElseThrow(() -> Problem.notFound("account"));
        Reversible wrong = reversals.find(accountId, transactionId).orElseThrow(() -> Problem.notFound("transaction"));
        refuseUnlessReversible(wrong);
        OffsetDateTime now = OffsetDateTime.now(clock);
        UUID posting = reversals.reverse(transactionId, now.toLocalDate());
        database.change(RECORD, posting, reason, by, now);
        outbox.publish(LedgerEvents.of(
                "reversed",
                accountId,
                userId,
                posting,
                posting,
                LedgerEvents.data()
                        .add("reverses", transactionId.toString())
                        .add("amount", wrong.cashEffect().setScale(2).toPlainString())
                        .add("currency", Posting.USD)));
        return new Correction(
                posting, accountId, transactionId, wrong.cashEffect().setScale(2), Posting.USD, reason, now);
    }

    private static void refuseUnlessReversible(Reversible wrong) {
        if (wrong.reversedBy() != null) {
            throw Problem.conflict("already-reversed", "This transaction has been taken back")
                    .with("transaction_id", wrong.reversedBy());
        }
        if (!wrong.canBeReversed()) {
            throw Problem.conflict("not-reversible", "Only deposits, withdrawals and dividends paid are taken back")
                    .with("source_type", wrong.sourceType())
                    .with("phase", wrong.phase());
        }
    }
}
