package org.kontor.trading.fees.entity;

import java.math.BigDecimal;

/** What a rate is multiplied with. */
public enum FeeBasis {
    VALUE_PER_MILLION {
        @Override
        BigDecimal units(Traded traded) {
            return traded.value().movePointLeft(6);
        }
    },
    PER_SHARE {
        @Override
        BigDecimal units(Traded traded) {
            return traded.shares();
        }
    },
    PER_ORDER {
        @Override
        BigDecimal units(Traded traded) {
            return traded.shares().signum() == 0 ? BigDecimal.ZERO : BigDecimal.ONE;
        }
    };

    abstract BigDecimal units(Traded traded);
}
