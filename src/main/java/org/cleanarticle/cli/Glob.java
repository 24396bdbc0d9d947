package org.cleanarticle.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A pattern for file names: {@code *} for anything but a slash, {@code **} for anything, {@code ?}
 * for one character, {@code [a-z]} and {@code [!a-z]} for one of a set, {@code {a,b}} for either,
 * {@code \} before a character that is meant itself, and a slash behind all for folders only, with
 * what they hold. Java's own globs become regular expressions, which some patterns make hang; here
 * the steps are at most the length of the name times that of the pattern.
 */
final class Glob {
  /** Braces multiply, so there is a limit to what they may become. */
  private static final int MOST_ALTERNATIVES = 1_000;

  private final List<Alternative> alternatives;
  private final boolean wholePath;

  /** What a pattern may stand for, as git and ripgrep take it: {@code drafts/} is no file. */
  private record Alternative(List<Piece> pieces, boolean foldersOnly) {}

  private enum Kind {
    /** One character. */
    ONE,
    /** Anything but a slash. */
    SEGMENT,
    /** Anything. */
    ANYTHING,
    /** Folders with a slash behind them, or none: the place before the first of them. */
    FOLDERS,
    /** The place within a folder's name; always behind FOLDERS. */
    IN_FOLDERS
  }

  /** Something to match: for ONE the characters in {@code ranges}, pairs of first and last. */
  private record Piece(Kind kind, boolean negated, List<Integer> ranges) {
    static final Piece ANY_ONE = new Piece(Kind.ONE, true, List.of());

    static Piece of(Kind kind) {
      return new Piece(kind, false, List.of());
    }

    static Piece of(int character) {
      return new Piece(Kind.ONE, false, List.of(character, character));
    }

    boolean takes(int character) {
      boolean in = false;
      for (int i = 0; i < ranges.size(); i += 2) {
        in |= ranges.get(i) <= character && character <= ranges.get(i + 1);
      }
      return negated ? !in && character != '/' : in;
    }

    /** Where a character leads from this piece, the {@code i}th. */
    void step(int i, int character, BitSet next) {
      switch (kind) {
        case ONE -> next.set(i + 1, takes(character) || next.get(i + 1));
        case SEGMENT -> next.set(i, character != '/' || next.get(i));
        case ANYTHING -> next.set(i);
        case FOLDERS -> {}
        case IN_FOLDERS -> {
          next.set(i);
          next.set(i + 1, character == '/' || next.get(i + 1));
        }
      }
    }
  }

  private Glob(List<Alternative> alternatives, boolean wholePath) {
    this.alternatives = alternatives;
    this.wholePath = wholePath;
  }

  /**
   * Reads a pattern.
   *
   * @throws IllegalArgumentException if it is none; the message is a phrase that follows it
   */
  static Glob parse(String pattern) {
    if (pattern.isEmpty()) {
      throw new IllegalArgumentException("is an empty pattern");
    }
    boolean wholePath = pattern.startsWith("/");
    List<Alternative> alternatives = new ArrayList<>();
    for (String one : alternatives(wholePath ? pattern.substring(1) : pattern)) {
      int end = one.length();
      while (end > 0 && one.charAt(end - 1) == '/') {
        end--;
      }
      String name = one.substring(0, end);
      if (name.isEmpty() && !one.isEmpty() || pattern.equals("/")) {
        throw new IllegalArgumentException("names nothing in a folder");
      }
      // A slash at the end says nothing of the place, as to git.
      wholePath |= name.contains("/");
      alternatives.add(new Alternative(pieces(name.codePoints().toArray()), end < one.length()));
    }
    return new Glob(alternatives, wholePath);
  }

  /**
   * Whether a file matches.
   *
   * @param place where it lies below the folder that is walked
   */
  boolean matches(Path place) {
    return matches(place, false);
  }

  /**
   * Whether a folder matches, by itself.
   *
   * @param place where it lies below the folder that is walked
   */
  boolean matchesFolder(Path place) {
    return matches(place, true);
  }

  /** Whether a file lies in a folder that a pattern for folders only matches. */
  boolean matchesFolderOf(Path place) {
    boolean any = alternatives.stream().anyMatch(Alternative::foldersOnly);
    for (Path at = place.getParent(); any && at != null; at = at.getParent()) {
      int[] name = name(at);
      if (alternatives.stream().anyMatch(a -> a.foldersOnly() && matches(a.pieces(), name))) {
        return true;
      }
    }
    return false;
  }

  private boolean matches(Path place, boolean folder) {
    int[] name = name(place);
    return alternatives.stream()
        .anyMatch(a -> (folder || !a.foldersOnly()) && matches(a.pieces(), name));
  }

  private int[] name(Path place) {
    return (wholePath ? place : place.getFileName()).toString().codePoints().toArray();
  }

  /** Keeps all the places in the pattern where the name read so far may have led. */
  private static boolean matches(List<Piece> pieces, int[] name) {
    BitSet at = new BitSet(pieces.size() + 1);
    at.set(0);
    skipStars(at, pieces);
    for (int character : name) {
      BitSet next = new BitSet(pieces.size() + 1);
      for (int i = at.nextSetBit(0); i >= 0 && i < pieces.size(); i = at.nextSetBit(i + 1)) {
        pieces.get(i).step(i, character, next);
      }
      skipStars(next, pieces);
      at = next;
    }
    return at.get(pieces.size());
  }

  /** A star may stand for nothing. */
  private static void skipStars(BitSet at, List<Piece> pieces) {
    for (int i = at.nextSetBit(0); i >= 0 && i < pieces.size(); i = at.nextSetBit(i + 1)) {
      switch (pieces.get(i).kind()) {
        case SEGMENT, ANYTHING -> at.set(i + 1);
        case FOLDERS -> at.set(i + 1, i + 3);
        default -> {}
      }
    }
  }

  private static List<Piece> pieces(int[] pattern) {
    List<Piece> pieces = new ArrayList<>();
    int i = 0;
    while (i < pattern.length) {
      int character = pattern[i];
      if (character == '*') {
        i = star(pattern, i, pieces);
      } else if (character == '?') {
        pieces.add(Piece.ANY_ONE);
        i++;
      } else if (character == '[') {
        i = set(pattern, i, pieces);
      } else {
        i += character == '\\' && i + 1 < pattern.length ? 1 : 0;
        pieces.add(Piece.of(pattern[i]));
        i++;
      }
    }
    return pieces;
  }

  /** Reads {@code *}, {@code **} or {@code **}{@code /}; returns the place behind it. */
  private static int star(int[] pattern, int at, List<Piece> pieces) {
    if (at + 1 >= pattern.length || pattern[at + 1] != '*') {
      pieces.add(Piece.of(Kind.SEGMENT));
      return at + 1;
    }
    if (at + 2 < pattern.length && pattern[at + 2] == '/') {
      pieces.add(Piece.of(Kind.FOLDERS));
      pieces.add(Piece.of(Kind.IN_FOLDERS));
      return at + 3;
    }
    pieces.add(Piece.of(Kind.ANYTHING));
    return at + 2;
  }

  /** Reads {@code [a-z]}; returns the place behind it. */
  private static int set(int[] pattern, int open, List<Piece> pieces) {
    int i = open + 1;
    boolean negated = i < pattern.length && (pattern[i] == '!' || pattern[i] == '^');
    i += negated ? 1 : 0;
    List<Integer> ranges = new ArrayList<>();
    for (int first = i; i < pattern.length && (pattern[i] != ']' || i == first); i++) {
      boolean range = i + 2 < pattern.length && pattern[i + 1] == '-' && pattern[i + 2] != ']';
      ranges.add(pattern[i]);
      ranges.add(pattern[range ? i + 2 : i]);
      i += range ? 2 : 0;
    }
    if (i >= pattern.length) {
      throw new IllegalArgumentException("opens a [ that is not closed");
    }
    pieces.add(new Piece(Kind.ONE, negated, List.copyOf(ranges)));
    return i + 1;
  }

  /** Writes out the braces: {@code a{b,c}} is {@code ab} and {@code ac}. */
  private static List<String> alternatives(String pattern) {
    List<String> done = new ArrayList<>();
    List<String> open = new ArrayList<>(List.of(pattern));
    while (!open.isEmpty()) {
      String next = open.remove(open.size() - 1);
      int from = brace(next);
      if (from < 0) {
        done.add(next);
      } else {
        expand(next, from, open);
      }
      if (done.size() + open.size() > MOST_ALTERNATIVES) {
        throw new IllegalArgumentException("stands for too many names");
      }
    }
    return done;
  }

  /** The first brace that opens, outside of sets; -1 if there is none. */
  private static int brace(String pattern) {
    boolean set = false;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '{' && !set) {
        return i;
      } else {
        set = c == '[' || set && c != ']';
      }
    }
    return -1;
  }

  private static void expand(String pattern, int from, List<String> into) {
    String before = pattern.substring(0, from);
    List<String> choices = new ArrayList<>();
    int depth = 0;
    int start = from + 1;
    for (int i = from; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '{') {
        depth++;
      } else if (c == ',' && depth == 1) {
        choices.add(pattern.substring(start, i));
        start = i + 1;
      } else if (c == '}' && --depth == 0) {
        choices.add(pattern.substring(start, i));
        String behind = pattern.substring(i + 1);
        choices.forEach(choice -> into.add(before + choice + behind));
        return;
      }
    }
    throw new IllegalArgumentException("opens a { that is not closed");
  }
}
