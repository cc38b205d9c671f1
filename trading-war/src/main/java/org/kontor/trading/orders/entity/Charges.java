package org.kontor.trading.orders.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Map;
import org.kontor.trading.ledger.entity.Kind;

/** The fees that an order has been charged so far, by kind, in USD. */
@Embeddable
public class Charges {

    @Column(name = "fee_sec")
    private BigDecimal sec = BigDecimal.ZERO;

    @Column(name = "fee_taf")
    private BigDecimal taf = BigDecimal.ZERO;

    @Column(name = "fee_cat")
    private BigDecimal cat = BigDecimal.ZERO;

    @Column(name = "fee_commission")
    private BigDecimal commission = BigDecimal.ZERO;

    /** Most that a buy can be charged in all; kept back beside the price. */
    @Column(name = "fee_reserve")
    private BigDecimal reserve = BigDecimal.ZERO;

    void add(Map<Kind, BigDecimal> fees) {
        sec = sec.add(fees.getOrDefault(Kind.FEES_SEC, BigDecimal.ZERO));
        taf = taf.add(fees.getOrDefault(Kind.FEES_TAF, BigDecimal.ZERO));
        cat = cat.add(fees.getOrDefault(Kind.FEES_CAT, BigDecimal.ZERO));
        commission = commission.add(fees.getOrDefault(Kind.FEES_COMMISSION, BigDecimal.ZERO));
    }

    void keepBack(BigDecimal atMost) {
        reserve = atMost;
    }

    /** What may still be charged. */
    public BigDecimal open() {
        return reserve.subtract(total()).max(BigDecimal.ZERO);
    }

    public Map<Kind, BigDecimal> byKind() {
        return Map.of(Kind.FEES_SEC, sec, Kind.FEES_TAF, taf, Kind.FEES_CAT, cat, Kind.FEES_COMMISSION, commission);
    }

    public BigDecimal total() {
        return sec.add(taf).add(cat).add(commission);
    }

    public BigDecimal reserve() {
        return reserve;
    }
}
