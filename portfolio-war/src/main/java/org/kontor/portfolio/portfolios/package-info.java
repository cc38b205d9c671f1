/**
 * A user's portfolio: its name and the cash that trading says is in it.
 *
 * <ul>
 *   <li>R1 whatever is heard of a user first, registration, posting or fill, opens his portfolio; it is opened once
 *   <li>R2 cash is a sum: it does not depend on the order in which postings and fills arrive, and may be below zero in
 *       between
 *   <li>R3 a user names his portfolio once; a second name is refused with {@code portfolio-exists}
 *   <li>R4 the base currency is USD and the cost method is the average
 * </ul>
 *
 * Not here: several portfolios per user.
 */
package org.kontor.portfolio.portfolios;
