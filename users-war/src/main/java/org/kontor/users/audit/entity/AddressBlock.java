package org.kontor.users.audit.entity;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.regex.Pattern;

/** A range of IP addresses in CIDR notation (RFC 4632), such as {@code 10.128.0.0/14} or {@code 2001:db8::/32}. */
public final class AddressBlock {

    private static final Pattern IPV4 =
            Pattern.compile("(?:(?:25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])\\.){3}(?:25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])");
    private static final Pattern MAYBE_IPV6 = Pattern.compile("[0-9A-Fa-f:.]{2,45}");

    private final byte[] start;
    private final int bits;

    private AddressBlock(byte[] start, int bits) {
        this.start = start;
        this.bits = bits;
    }

    /** @throws IllegalArgumentException if the text is neither an address nor a block of them */
    public static AddressBlock parse(String text) {
        String[] parts = text.strip().split("/", -1);
        byte[] start = bytes(parts[0]);
        int bits = parts.length == 1 ? start.length * 8 : Integer.parseInt(parts[1]);
        if (parts.length > 2 || bits < 0 || bits > start.length * 8) {
            throw new IllegalArgumentException(text + " is no block of addresses");
        }
        return new AddressBlock(masked(start, bits), bits);
    }

    /** The block of this many leading bits around an address. */
    public static AddressBlock around(String address, int bits) {
        return new AddressBlock(masked(bytes(address), bits), bits);
    }

    /** Whether the text is an IP address; a name is none, and nothing is looked up. */
    public static boolean isAddress(String text) {
        try {
            return bytes(text).length > 0;
        } catch (IllegalArgumentException isNone) {
            return false;
        }
    }

    public boolean contains(String address) {
        byte[] given = bytes(address);
        return given.length == start.length && Arrays.equals(masked(given, bits), start);
    }

    private static byte[] bytes(String text) {
        boolean looksRight = IPV4.matcher(text).matches()
                || text.indexOf(':') >= 0 && MAYBE_IPV6.matcher(text).matches();
        if (!looksRight) {
            throw new IllegalArgumentException(text + " is no address");
        }
        try {
            // of digits and colons only, so no name that would be looked up
            return InetAddress.getByName(text).getAddress();
        } catch (UnknownHostException notOne) {
            throw new IllegalArgumentException(text + " is no address", notOne);
        }
    }

    private static byte[] masked(byte[] address, int bits) {
        byte[] kept = address.clone();
        for (int i = 0; i < kept.length; i++) {
            int left = Math.max(0, Math.min(8, bits - i * 8));
            kept[i] &= (byte) (0xFF << (8 - left));
        }
        return kept;
    }

    @Override
    public String toString() {
        try {
            return InetAddress.getByAddress(start).getHostAddress() + "/" + bits;
        } catch (UnknownHostException e) {
            throw new IllegalStateException("of 4 or 16 bytes", e);
        }
    }
}
