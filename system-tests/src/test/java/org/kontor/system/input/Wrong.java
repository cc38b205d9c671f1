package org.kontor.system.input;

/**
 * A value for one field.
 *
 * @param json as it stands in the body, whether it is JSON or not
 * @param ruledOut whether the contract has no room for it, so that it must be refused by the field's name
 */
record Wrong(String json, boolean ruledOut) {}
