/**
 * Pages for people: plain HTML that a browser shows under the strictest policy and that prints well.
 *
 * <ul>
 *   <li>R1 whatever is shown as text is escaped; markup comes from this component alone
 *   <li>R2 a page is one document: no script, nothing loaded, its style sheet inside
 *   <li>R3 the Content-Security-Policy of a page allows that style sheet, by its hash, and nothing else
 * </ul>
 */
package org.kontor.trading.html;
