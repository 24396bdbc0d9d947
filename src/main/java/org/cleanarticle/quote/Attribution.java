package org.cleanarticle.quote;

/**
 * Who is said to have said it, as the paragraph has it.
 *
 * @param pattern how the attribution stands to the quotation
 * @param speaker nullable: a verb whose subject is not found
 * @param verb the token of the verb, -1 if there is none
 * @param kind how the verb introduces speech, see {@link Words#verb}
 */
record Attribution(Pattern pattern, Mention speaker, int verb, String kind) {
  /** How a quotation is tied to its speaker; the name stands in the table of confidence. */
  enum Pattern {
    VERB_NAME("said-x"),
    NAME_VERB("x-said"),
    ACCORDING("according-to"),
    SIGNATURE("signature"),
    LOOSE("later-verb"),
    VERB_BEFORE("verb-before"),
    PARTICIPLE("saying"),
    COLON("colon"),
    TRANSCRIPT("transcript"),
    SAME_PARAGRAPH("goes-on"),
    NEXT_PARAGRAPH("next-paragraph"),
    UNCLOSED("runs-on"),
    BLOCK("introduced"),
    NARRATED("after-report"),
    BEAT("action-beat"),
    DIALOGUE("dialogue"),
    NONE("nobody");

    private final String label;

    Pattern(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }
  }
}
