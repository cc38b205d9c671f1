/**
 * The notifications service. It owns nothing but what it told whom: orders are trading's, addresses are those that
 * users-war publishes.
 *
 * <p>An event or a request only writes rows; mails and texts leave later, from workers of their own, so that no mail
 * server or provider can hold up an event (docs/adr/0004 for how events travel).
 */
package org.kontor.notifications;
