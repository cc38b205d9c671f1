package org.kontor.users.sessions.entity;

/**
 * What a request tells of the device it comes from. Good for recognising one's own sessions, no proof of anything: a
 * caller writes the first of the two himself.
 *
 * @param userAgent what the device calls itself, the first 200 characters without control characters; null if it does
 *     not say
 * @param address where it calls from; null if that is not known
 */
public record Device(String userAgent, String address) {

    private static final int MAX_USER_AGENT = 200;
    private static final int MAX_ADDRESS = 64;

    public Device {
        userAgent = userAgent == null ? null : text(userAgent, MAX_USER_AGENT);
        address = address == null ? null : text(address, MAX_ADDRESS);
    }

    /** Header fields may hold bytes that are no character and that a database would refuse. */
    private static String text(String received, int length) {
        String clean = received.replaceAll("[\\p{Cntrl}\\p{Cs}]", "").strip();
        return clean.length() <= length ? clean : clean.substring(0, length);
    }
}
