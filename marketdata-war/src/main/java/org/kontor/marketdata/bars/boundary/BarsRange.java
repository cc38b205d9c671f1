package org.kontor.marketdata.bars.boundary;

import java.time.LocalDate;
import org.kontor.marketdata.bars.entity.AdjustMode;

/** Which bars are asked for: days from and to, both included, how many at most, and adjusted for what. */
record BarsRange(LocalDate from, LocalDate to, int limit, AdjustMode adjust) {}
