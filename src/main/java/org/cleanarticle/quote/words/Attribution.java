package org.cleanarticle.quote.words;

/**
 * Who is said to have said it, as the paragraph has it.
 *
 * @param pattern how the attribution stands to the quotation
 * @param speaker nullable: a verb whose subject is not found
 * @param verb the token of the verb, -1 if there is none
 * @param kind how the verb introduces speech, see {@link Token#verb}
 * @param first of a quotation that goes on, the pattern of the one that it goes on from; else null
 */
public record Attribution(Pattern pattern, Mention speaker, int verb, String kind, Pattern first) {
  public Attribution(Pattern pattern, Mention speaker, int verb, String kind) {
    this(pattern, speaker, verb, kind, null);
  }

  /** One by where a quotation stands: no words of its own tell who speaks. */
  public static Attribution bare(Pattern pattern) {
    return new Attribution(pattern, null, -1, "say");
  }

  /**
   * {@code |Brushes| of all sizes: “…”}: whether a name before the colon can be that of a thing
   * which the line is about.
   *
   * @param capitalNouns whether every noun of the language has a capital
   */
  public boolean isHeading(boolean capitalNouns) {
    return pattern == Pattern.COLON || capitalNouns && pattern == Pattern.TRANSCRIPT;
  }

  /** Whether it says who speaks; {@code Shaw shrugged. “…”} does not. */
  public boolean tellsSpeaker() {
    return speaker != null && pattern != Pattern.BEAT && first != Pattern.BEAT;
  }

  /** How a quotation is tied to its speaker; the name stands in the table of confidence. */
  public enum Pattern {
    VERB_NAME("said-x"),
    NAME_VERB("x-said"),
    /** {@code «…», dijo.}: the verb leaves its subject out. */
    ELIDED("said-alone"),
    ACCORDING("according-to"),
    SIGNATURE("signature"),
    LOOSE("later-verb"),
    SAID_THEN("x-said-then"),
    /** {@code If it closes, Lopez said, “we leave.”}. */
    SAID_COMMA("x-said-comma"),
    /** {@code Lopez, who runs the port, said: “…”}. */
    APPOSED("x-who-said-then"),
    /** {@code Lopez closed the port and said: “…”}. */
    AND_SAID("x-and-said-then"),
    VERB_BEFORE("verb-before"),
    /** {@code |Lopez| closed the pier, saying: “…”}. */
    OPENING_SAYING("x-did-saying"),
    PARTICIPLE("saying"),
    NOUN("claim"),
    COLON("colon"),
    TRANSCRIPT("transcript"),
    SAME_PARAGRAPH("goes-on"),
    /** Below a paragraph that ends with the attribution: {@code “…,” Lopez said. ¶ “…”}. */
    NEXT_PARAGRAPH("next-paragraph"),
    /** Below a quotation that is closed, though one that goes on stays open: {@code …” ¶ “…”}. */
    BEHIND_CLOSED("behind-closed"),
    UNCLOSED("runs-on"),
    BLOCK("introduced"),
    NARRATED("after-report"),
    TOPIC("on-topic"),
    /** {@code The pier would open, Lopez said. “…”}. */
    SAID_BEFORE("said-before"),
    BEAT("action-beat"),
    DIALOGUE("dialogue"),
    /** {@code a sign reading “…”}: nobody speaks. */
    WRITTEN("written"),
    /** {@code 「…」と、中川さんは話した。}, which is read without the rules above. */
    JAPANESE_SAID("japanese-said"),
    /** {@code 「…」と中川さん。}. */
    JAPANESE("japanese"),
    NONE("nobody");

    private final String label;

    Pattern(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }
}
