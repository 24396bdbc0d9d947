package org.cleanarticle.article;

/**
 * The dateline of wire copy: {@code LONDON, March 2 (Reuters) -}.
 *
 * @param place as printed; nullable
 * @param agency as printed; nullable
 */
public record Dateline(String place, String agency) {}
