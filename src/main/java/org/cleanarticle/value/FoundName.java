package org.cleanarticle.value;

/**
 * A name in a byline.
 *
 * @param start first character, in UTF-16 units
 * @param end behind the last character
 * @param name as printed, or in normal case if it was printed in capitals and that is clear
 * @param agency whether it is a news agency rather than a person
 */
public record FoundName(int start, int end, String name, boolean agency) {}
