package org.kontor.bench.report;

import java.util.List;
import org.kontor.bench.measure.Measurement;

/** CPU milliseconds of one request. */
final class Costs {

    private static final List<String> OF_ACCEPTANCE = List.of("trading", "postgres/trading", "postgres/rest");

    private Costs() {}

    /** All processes, until the effects have arrived everywhere. */
    static double everything(Measurement measured) {
        return measured.each(measured.updated().total());
    }

    /** All processes, until the mails were sent as well. */
    static double withMails(Measurement measured) {
        return measured.each(measured.mailed().total());
    }

    /**
     * Trading's server, its share of PostgreSQL, and PostgreSQL's own work, while orders are sent. The relay, which
     * reads and marks what it sends meanwhile, is in it: nothing tells its share apart.
     */
    static double acceptAndFill(Measurement measured) {
        return measured.each(measured.sending().total(OF_ACCEPTANCE::contains));
    }
}
