/** Customers whose requests are drawn at random and go to every server of trading in turn, and what must hold then. */
package org.kontor.system.lives;
