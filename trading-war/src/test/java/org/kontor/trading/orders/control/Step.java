package org.kontor.trading.orders.control;

import java.math.BigDecimal;
import org.kontor.trading.orders.entity.Replacement;
import org.kontor.trading.sessions.entity.Session;

/** One thing that happens to an account: its customer, the market or the calendar does something. */
interface Step {

    void happensIn(Life life);

    record Place(Wish wish) implements Step {
        @Override
        public void happensIn(Life life) {
            life.place(wish);
        }
    }

    /** @param pick which of the open orders; @param finish whether it is carried out before anything else happens */
    record Cancel(int pick, boolean finish) implements Step {
        @Override
        public void happensIn(Life life) {
            life.cancel(pick, finish);
        }
    }

    /** @param price of the latest, in thousandths: it becomes the limit, the stop or the trail; 0 for none */
    record Replace(int pick, BigDecimal qty, int price, boolean finish) implements Step {
        @Override
        public void happensIn(Life life) {
            life.replace(
                    pick,
                    order -> {
                        BigDecimal its = price == 0 ? null : Wish.price(life.latest(), price);
                        boolean trails = order.terms().trail() != null;
                        return new Replacement(
                                qty,
                                order.type().hasLimit() ? its : null,
                                order.type().hasStop()
                                                && !trails
                                                && !order.type().hasLimit()
                                        ? its
                                        : null,
                                trails && its != null ? BigDecimal.valueOf(price, 3) : null,
                                null);
                    },
                    finish);
        }
    }

    /** What was asked for and left pending is carried out. */
    record Finish() implements Step {
        @Override
        public void happensIn(Life life) {
            life.finish();
        }
    }

    /**
     * @param change of the price, in thousandths; @param spread in ticks, below 1 for a market that is crossed;
     * @param bidSize shares; @param askSize shares; @param traded whether the price was traded, which elects stops
     */
    record Show(int change, int spread, long bidSize, long askSize, boolean traded) implements Step {
        @Override
        public void happensIn(Life life) {
            life.show(change, spread, bidSize, askSize, traded);
        }
    }

    /** The other replica shows the newest quote once more. */
    record ShowAgain() implements Step {
        @Override
        public void happensIn(Life life) {
            life.showAgain();
        }
    }

    record Halt(boolean halted) implements Step {
        @Override
        public void happensIn(Life life) {
            life.halt(halted);
        }
    }

    record Begin(Session session) implements Step {
        @Override
        public void happensIn(Life life) {
            life.begin(session);
        }
    }

    record Pass(int minutes) implements Step {
        @Override
        public void happensIn(Life life) {
            life.pass(minutes);
        }
    }

    /** What was traded before the last of these settles. */
    record Settle() implements Step {
        @Override
        public void happensIn(Life life) {
            life.settle();
        }
    }

    record Split(int oldRate, int newRate) implements Step {
        @Override
        public void happensIn(Life life) {
            life.split(oldRate, newRate);
        }
    }

    /** @param thousandths of the latest price */
    record Dividend(int thousandths) implements Step {
        @Override
        public void happensIn(Life life) {
            life.dividend(thousandths);
        }
    }

    record Deposit(long cents) implements Step {
        @Override
        public void happensIn(Life life) {
            life.deposit(BigDecimal.valueOf(cents, 2));
        }
    }
}
