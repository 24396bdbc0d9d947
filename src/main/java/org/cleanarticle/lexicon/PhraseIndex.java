package org.cleanarticle.lexicon;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the phrases that may match a line by a word of theirs. Immutable once it is built. */
interface PhraseIndex {
  /** By what a phrase is found. */
  enum Kind {
    /** A phrase without {@code ...}, by all its words. */
    WHOLE,
    /** A phrase with {@code ...}, by its first word. */
    FIRST_WORD,
    /** A phrase that begins with {@code ...}, by its longest word, as a rule the rarest. */
    ANY_WORD,
    /** An exception, by its file. */
    EXCEPTION
  }

  /** The phrases under a key, in the order of the lexicon; empty if there are none. */
  List<Phrase> get(Kind kind, String words);

  /** All phrases, in the order of the lexicon. */
  List<Phrase> all();

  /** Under what a phrase is found. */
  record Key(Kind kind, String words) {
    static Key of(Phrase phrase) {
      if (phrase.exception()) {
        return new Key(Kind.EXCEPTION, phrase.file());
      }
      List<String> first = phrase.pieces().get(0);
      if (phrase.isLiteral()) {
        return new Key(Kind.WHOLE, String.join(" ", first));
      }
      if (!first.isEmpty()) {
        return new Key(Kind.FIRST_WORD, word(first.get(0)));
      }
      return new Key(Kind.ANY_WORD, word(longest(phrase)));
    }

    private static String longest(Phrase phrase) {
      String longest = "";
      for (List<String> piece : phrase.pieces()) {
        for (String word : piece) {
          boolean number = longest.equals(Phrase.NUMBER) && !word.equals(Phrase.NUMBER);
          boolean longer = word.length() >= longest.length() && !word.equals(Phrase.NUMBER);
          longest = longest.isEmpty() || number || longer ? word : longest;
        }
      }
      return longest;
    }
  }

  /** A word as a key: all numbers share one. */
  static String word(String token) {
    return Fold.isNumber(token) ? Phrase.NUMBER : token;
  }

  /** An index of just these phrases. */
  static PhraseIndex of(List<Phrase> phrases) {
    Map<Kind, Map<String, List<Phrase>>> kinds = new EnumMap<>(Kind.class);
    for (Phrase phrase : phrases) {
      Key key = Key.of(phrase);
      kinds
          .computeIfAbsent(key.kind(), kind -> new HashMap<>())
          .computeIfAbsent(key.words(), words -> new ArrayList<>(1))
          .add(phrase);
    }
    List<Phrase> all = List.copyOf(phrases);
    return new PhraseIndex() {
      @Override
      public List<Phrase> get(Kind kind, String words) {
        return kinds.getOrDefault(kind, Map.of()).getOrDefault(words, List.of());
      }

      @Override
      public List<Phrase> all() {
        return all;
      }
    };
  }
}
