package org.kontor.trading.orders.control;

import java.util.List;

/**
 * A life before it is lived: the same plan is the same life.
 *
 * @param price USD, where the market begins
 * @param fees whether the usual fees are charged
 * @param open whether the market is open to begin with
 */
record Plan(String price, boolean fees, boolean open, List<Step> steps) {}
