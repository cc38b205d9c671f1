package org.kontor.trading.container;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.List;
import org.kontor.trading.instruments.entity.SymbolHalted;
import org.kontor.trading.instruments.entity.SymbolResumed;

/** Deployed beside the WAR's own beans, it hears what orders will hear. */
@ApplicationScoped
public class HaltRecorder {

    private final List<String> heard = new ArrayList<>();

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    void halted(@Observes SymbolHalted event) {
        note("halted " + event.symbol() + " " + event.reason() + " " + event.at());
    }

    void resumed(@Observes SymbolResumed event) {
        note("resumed " + event.symbol() + " " + event.at());
    }

    private void note(String what) {
        heard.add(transaction.getTransactionStatus() == Status.STATUS_ACTIVE ? what : what + " without a transaction");
    }

    /** What was heard of since the last call. */
    public List<String> take() {
        List<String> taken = List.copyOf(heard);
        heard.clear();
        return taken;
    }
}
