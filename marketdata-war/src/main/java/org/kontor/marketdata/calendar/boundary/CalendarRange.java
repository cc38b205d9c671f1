package org.kontor.marketdata.calendar.boundary;

import java.time.LocalDate;

/** Which days are asked for, both included. */
record CalendarRange(LocalDate from, LocalDate to) {}
