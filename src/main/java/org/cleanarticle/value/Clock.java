package org.cleanarticle.value;

/**
 * A clock time in a text.
 *
 * @param start first character, in UTF-16 units
 * @param end behind the last character, with the zone if one stands there
 * @param hour 0 to 23
 * @param minute 0 to 59
 * @param second 0 to 59, or -1 if not given
 * @param offset {@code Z} or {@code +01:00}; empty if no zone is given or it is not one zone only
 */
public record Clock(int start, int end, int hour, int minute, int second, String offset) {}
