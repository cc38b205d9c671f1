package org.kontor.stack.mail;

/**
 * One text that was caught.
 *
 * @param key under which it was taken once
 * @param to number of the recipient
 */
public record CaughtText(String key, String to, String from, String words) {}
