package org.kontor.trading.orders.control;

import java.time.Duration;
import org.kontor.rest.problem.Problem;
import org.kontor.trading.orders.entity.Order;
import org.kontor.trading.orders.entity.Reason;
import org.kontor.trading.orders.entity.Rejection;

/** The answer to who asked for what cannot be had: the reason as a problem, its figures as members (R2). */
public final class Refusal {

    private static final Duration SOON = Duration.ofSeconds(1);

    private Refusal() {}

    /** Nothing is stored of what was asked for. What passes by itself may be asked for again in a second. */
    static Problem of(Rejection why) {
        Reason reason = why.reason();
        Problem problem = Problem.of(reason.status(), reason.code(), reason.title());
        why.members().forEach(problem::with);
        return reason.isPassing() ? problem.retryAfter(SOON) : problem;
    }

    /** An open order stays as it is. */
    static Problem of(Order order, Rejection why) {
        return of(why).instance(path(order));
    }

    /** A rejected order is stored and linked. */
    public static Problem of(Order rejected) {
        return of(rejected, rejected.rejection()).with("order", rejected.id());
    }

    /** 409: the order is in no status for that, or not any more. */
    public static Problem late(String code, String title, Order order) {
        return Problem.conflict(code, title)
                .instance(path(order))
                .with("order_status", OrderEvents.word(order.status()))
                .with("cum_qty", OrderEvents.plain(order.filling().shares()));
    }

    /** 409: what was asked for before is being carried out. */
    static Problem inProgress(Order order) {
        return Problem.conflict("request-in-progress", "The same request is being carried out")
                .instance(path(order))
                .with("order", order.id())
                .retryAfter(SOON);
    }

    private static String path(Order order) {
        return "/trades/" + order.id() + "/";
    }
}
