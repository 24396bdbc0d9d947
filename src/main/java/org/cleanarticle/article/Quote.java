package org.cleanarticle.article;

/**
 * A span between quotation marks that is speech.
 *
 * @param text the words between the marks, verbatim, less a closing comma of the attribution
 * @param speaker the fullest name that the article gives, without title; nullable
 * @param speakerAs the speaker as printed in the attribution; nullable
 * @param verb the verb of the attribution as printed; nullable
 * @param type how it stands in its sentence
 * @param utterance from 1; spans of one utterance share it
 * @param paragraph index of the body block that holds it
 * @param start offset of the opening mark in that block, in code points
 * @param end offset behind the closing mark, in code points
 * @param confidence how far the speaker can be trusted
 * @param rule the name of the rule that decided
 */
public record Quote(
    String text,
    String speaker,
    String speakerAs,
    String verb,
    Type type,
    int utterance,
    int paragraph,
    int start,
    int end,
    Confidence confidence,
    String rule) {
  /** How a span stands in its sentence. */
  public enum Type {
    /** A whole sentence or clause. */
    DIRECT,
    /** A piece inside a clause that a speech verb governs. */
    MIXED
  }

  /** Tied to measured precision per rule. */
  public enum Confidence {
    /** Of such speakers at least 98 of 100 are right. */
    HIGH,
    /** Most such speakers are right. */
    MEDIUM,
    /** A speaker to be checked. */
    LOW
  }
}
