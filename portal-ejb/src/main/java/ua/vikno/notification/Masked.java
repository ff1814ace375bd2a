package ua.vikno.notification;

import ua.vikno.kernel.PhoneNumber;

/** Addresses as those see them who need not know them. */
final class Masked {

    private Masked() {}

    /** {@code +380 •• ••• 41 17}, {@code о•••@ukr.net}. */
    static String address(NewsChannel channel, String address) {
        if (channel == NewsChannel.SMS) {
            return PhoneNumber.parse(address).map(PhoneNumber::masked).orElse("•••");
        }
        int at = address.lastIndexOf('@');
        return at < 1 ? "•••" : address.substring(0, address.offsetByCodePoints(0, 1)) + "•••" + address.substring(at);
    }
}
