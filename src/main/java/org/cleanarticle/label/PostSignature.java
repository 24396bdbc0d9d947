package org.cleanarticle.label;

import org.cleanarticle.lexicon.Signs;

/**
 * The line that signs a post of a social network which is set into an article: {@code — Ann Lee
 * (@annlee) 2 May 2023}.
 */
public final class PostSignature {
  private PostSignature() {}

  /** Whether a line begins as a signature does, or names an account. */
  public static boolean mayBe(String text) {
    return Signs.isLongDash(text.charAt(0)) || handle(text) > 0;
  }

  /** Whether a line is a signature beyond doubt: a dash, a name, an account in brackets. */
  public static boolean is(String text) {
    if (!Signs.isLongDash(text.charAt(0))) {
      return false;
    }
    int handle = handle(text);
    return handle > 1 && text.charAt(handle - 2) == '(';
  }

  /** Where the name of an account begins, behind its sign; 0 if there is none. */
  private static int handle(String text) {
    int handle = text.indexOf('@') + 1;
    boolean named =
        handle > 0
            && handle < text.length()
            && (Character.isLetterOrDigit(text.charAt(handle)) || text.charAt(handle) == '_');
    return named ? handle : 0;
  }
}
