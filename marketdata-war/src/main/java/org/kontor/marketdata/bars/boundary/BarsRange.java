package org.kontor.marketdata.bars.boundary;

import java.time.LocalDate;

/** Which bars are asked for: days from and to, both included, and how many at most. */
record BarsRange(LocalDate from, LocalDate to, int limit) {}
