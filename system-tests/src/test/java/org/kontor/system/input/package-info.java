/** Input that nobody should send: for every field of a contract, and for whole bodies. */
package org.kontor.system.input;
