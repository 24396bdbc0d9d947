package org.cleanarticle.value;

import java.util.List;
import org.cleanarticle.value.BylineToken.Kind;

/** Finds in a byline where those begin who only took the pictures: {@code Photos: Bo Ek}. */
record PictureCredit(NameWords words, List<BylineToken> tokens) {
  /** Whether only those follow: {@code Photos: Bo Ek}, {@code Photos by}, {@code Photo Bo Ek}. */
  boolean open(int word) {
    if (word + 1 >= tokens.size()) {
      return false;
    }
    BylineToken next = tokens.get(word + 1);
    boolean opens =
        next.is(Kind.COLON)
            || words.isOpener(NameWords.lower(next.text()), false)
            || beginsName(word + 1);
    return opens && words.isOfPictures(tokens.get(word).text());
  }

  /** Whether a name ends before this word, since one for pictures is it and no surname. */
  boolean follow(int word) {
    return beginsName(word + 1) && words.isOfPictures(tokens.get(word).text());
  }

  private boolean beginsName(int word) {
    return word < tokens.size()
        && (NameWords.isUncased(tokens.get(word).text())
            || word + 1 < tokens.size() && words.isGiven(tokens.get(word).text()));
  }
}
