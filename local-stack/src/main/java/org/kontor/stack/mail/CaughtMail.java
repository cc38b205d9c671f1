package org.kontor.stack.mail;

/**
 * One mail that was caught.
 *
 * @param file name of its file in the mail folder
 * @param to all recipients as the envelope named them, separated by commas
 * @param text the body as plain text
 */
public record CaughtMail(String file, String to, String subject, String messageId, String text) {}
