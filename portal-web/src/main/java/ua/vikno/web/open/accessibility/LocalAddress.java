package ua.vikno.web.open.accessibility;

import java.util.regex.Pattern;

/** Tells an address of this portal from one that would lead a visitor elsewhere. */
final class LocalAddress {

    /** One slash, then no second slash or backslash, and only characters that an address holds unescaped. */
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[\\w\\-./?=&%+:@,;~!$'()*\\[\\]|]*");

    private static final int LONGEST = 2_000;

    private LocalAddress() {}

    /** The address itself when it is local, else the given home. */
    static String of(String address, String home) {
        boolean local = address != null
                && address.length() <= LONGEST
                && LOCAL.matcher(address).matches();
        return local ? address : home;
    }
}
