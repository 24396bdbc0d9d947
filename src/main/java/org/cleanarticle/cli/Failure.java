package org.cleanarticle.cli;

/**
 * Why an input counts as failed.
 *
 * @param problem a phrase that follows the input's name
 */
record Failure(Kind kind, String problem) {
  /** What is wrong, for programs. */
  enum Kind {
    /** There is no such file, or no reading it. */
    UNREADABLE("unreadable"),
    /** It holds no article. */
    NO_ARTICLE("no-article"),
    /** Its article lacks a field that it must have. */
    FIELD_MISSING("field-missing"),
    /** Where its article is to go stands a file that is not ours. */
    OUTPUT_TAKEN("output-taken"),
    /** It made the program fail. */
    BUG("bug");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    String code() {
      return code;
    }
  }
}
