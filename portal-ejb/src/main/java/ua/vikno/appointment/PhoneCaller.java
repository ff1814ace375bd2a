package ua.vikno.appointment;

import ua.vikno.kernel.PhoneNumber;

/**
 * Who telephones and asks about visits.
 *
 * @param phone by which guests are known
 * @param account of a person whom the operator recognised; null for anybody else, whose account's visits are not told
 */
public record PhoneCaller(PhoneNumber phone, Long account) {}
