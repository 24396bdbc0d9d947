package org.cleanarticle.value;

import java.util.List;
import org.cleanarticle.lexicon.Signs;
import org.cleanarticle.value.BylineToken.Kind;

/**
 * Reads the names of one item of a byline, from left to right. A name ends before a role, a place,
 * an address; what cannot be told from a name for certain gives none.
 */
final class NameList {
  private final NameWords words;
  private final List<BylineToken> tokens;
  private final boolean opened;
  private final PictureCredit pictures;
  private final CandidateReader reader;
  private final NameQuestions questions;
  private final GatheredNames names;
  private int at;

  /** Whether a name may begin here: at the start, and behind what parts names. */
  private boolean expected = true;

  /** Whether what parts the next name from the one before is a comma. */
  private boolean afterComma;

  /** Whether it is a slash: behind it stands another, or whom the one before works for. */
  private boolean afterSlash;

  /** Whether what began behind the last comma is an outlet, {@code g9 Harbour}. */
  private boolean house;

  /** Whether a role was met: what follows it is part of it. */
  private boolean trailing;

  /** Whether something was met that a list of bare names does not hold. */
  private boolean other;

  NameList(NameWords words, List<BylineToken> tokens, int from, boolean opened) {
    this.words = words;
    this.tokens = tokens;
    this.opened = opened;
    pictures = new PictureCredit(words, tokens);
    reader = new CandidateReader(words, tokens, opened, pictures);
    questions = new NameQuestions(words, tokens, reader);
    names = new GatheredNames(words, tokens);
    at = opened ? behindPlace(from) : behindHouse(from);
    expected = opened || at == from || !reader.joins(at);
    read();
  }

  List<FoundName> names() {
    return names.all();
  }

  /** Whether the item is nothing but names, perhaps with roles behind them. */
  boolean isPure() {
    return !other && !names.isEmpty();
  }

  /** Whether there are names and all of them begin with a known given name, or are agencies. */
  boolean areGiven() {
    return names.areGiven() && !names.isEmpty();
  }

  private void read() {
    // Bare names with anything else beside them are none, whatever comes.
    while (at < tokens.size() && (opened || !other)) {
      if (mayBeginName()) {
        roleOrName();
      } else if (partsNames()) {
        afterComma = tokens.get(at).is(Kind.COMMA);
        afterSlash = Signs.isSlash(tokens.get(at).text().charAt(0));
        house &= !afterComma;
        at++;
        // "Elena Cruz, g9 Harbour and Lower Fen": the outlet may be of two places.
        expected = !house || at < tokens.size() && reader.isGiven(tokens.get(at));
      } else if (agencyAt() > 0) {
        // Behind a name without a comma it is where the bearer works.
        at += agencyAt();
      } else if (endsNames()) {
        return;
      } else {
        other();
      }
    }
  }

  private boolean mayBeginName() {
    return tokens.get(at).is(Kind.WORD)
        && expected
        && (names.isEmpty() || !reader.joins(at) || reader.isGiven(tokens.get(at)));
  }

  private boolean partsNames() {
    return tokens.get(at).is(Kind.COMMA)
        || tokens.get(at).is(Kind.JOINT)
        || reader.joins(at) && (!names.isEmpty() || words.agency(tokens, at + 1) > 0);
  }

  /** How many tokens from here on are the name of an agency. */
  private int agencyAt() {
    return tokens.get(at).is(Kind.WORD) ? words.agency(tokens, at) : 0;
  }

  /** Whether who follows is none of the authors. */
  private boolean endsNames() {
    return tokens.get(at).is(Kind.BREAK)
        || !names.isEmpty() && (pictures.open(at) || words.isContribution(tokens.get(at).text()));
  }

  /** Passes by what is neither a name nor parts names. */
  private void other() {
    BylineToken token = tokens.get(at);
    trailing |= token.is(Kind.WORD) && words.isRole(tokens, at);
    other |= isOfPicture(token);
    names.dropPictures(token.text());
    other |=
        token.is(Kind.WORD) && !trailing && !isTrailer(token.text()) && !words.isRole(tokens, at);
    other |= token.is(Kind.COLON) && !trailing && introduces(at);
    if (isInBrackets(token) && !names.isEmpty()) {
      names.addAgencyInBrackets(token);
    }
    at++;
  }

  /** {@code Elena Cruz |photo|}, which stands below a picture. */
  private boolean isOfPicture(BylineToken token) {
    return !opened
        && names.isOne()
        && token.is(Kind.WORD)
        && tokens.get(at - 1).is(Kind.WORD)
        && words.isOfPictures(token.text());
  }

  private static boolean isInBrackets(BylineToken token) {
    return token.is(Kind.OTHER) && token.text().charAt(0) == '(' && token.text().length() > 1;
  }

  /**
   * Where the name begins behind a place that stands before it: {@code nostro inviato a Bruxelles
   * Luca Monti}, {@code recueillis à Nantes par Claire Morel}.
   */
  private int behindPlace(int from) {
    int name = from + 2;
    if (name + 1 >= tokens.size()
        || !tokens.get(from).is(Kind.WORD)
        || !tokens.get(from).isPreposition()
        || !Character.isUpperCase(tokens.get(from + 1).text().charAt(0))
        || words.isGiven(tokens.get(from + 1).text())) {
      return from;
    }
    name += words.isOpener(NameWords.lower(tokens.get(name).text()), false) ? 1 : 0;
    return words.isGiven(tokens.get(name).text()) ? name : from;
  }

  /**
   * The word before the agency that ends a line, behind the house that has worked its copy over:
   * {@code Le Courrier |avec| AFP}; the agency behind its desk: {@code Redazione |ANSA|}; else
   * where it was.
   */
  private int behindHouse(int from) {
    if (from + 1 < tokens.size() && words.isDesk(tokens.get(from).text())) {
      int agency = words.agency(tokens, from + 1);
      return agency > 0 && from + 1 + agency == tokens.size() ? from + 1 : from;
    }
    int joint = from + (words.isOutletArticle(tokens.get(from).text()) ? 2 : 1);
    boolean house =
        joint + 1 < tokens.size()
            && tokens.get(joint - 1).is(Kind.WORD)
            && NameWords.isCapitalised(tokens.get(joint - 1).text())
            && tokens.get(joint).is(Kind.WORD)
            && reader.joins(joint);
    int agency = house ? words.agency(tokens, joint + 1) : 0;
    return agency > 0 && joint + 1 + agency == tokens.size() ? joint : from;
  }

  private boolean isRoleBeforeName(int from) {
    int i = words.isDeterminer(tokens.get(from).text()) ? from + 1 : from;
    int role = i;
    while (i < tokens.size() && tokens.get(i).is(Kind.WORD) && words.isRole(tokens, i)) {
      if (words.isOfPictures(tokens.get(i).text())) {
        return false;
      }
      i++;
    }
    return i > role
        && i + 1 < tokens.size()
        && tokens.get(i).is(Kind.WORD)
        && words.isGiven(tokens.get(i).text());
  }

  /**
   * Whether what stands before a colon introduces something, {@code Elena Cruz: We can do better},
   * {@code Opening hours:}. The name of a person may have one behind it and nothing else.
   */
  private boolean introduces(int colon) {
    boolean last = colon + 1 == tokens.size();
    return colon > 0 && tokens.get(colon - 1).is(Kind.WORD) && !(last && names.areGiven());
  }

  /** What may stand behind a name: a role, an outlet in capitals, a joint with no more names. */
  private boolean isTrailer(String word) {
    return words.isRole(word)
        || NameWords.isCapitals(word)
        || words.isJoint(word, word)
        || Character.isLowerCase(word.charAt(0)) && words.isDesk(word)
        || words.isDeterminer(word);
  }

  /** Reads what stands where a name may begin. */
  private void roleOrName() {
    int first = at;
    // "Chief reporter Elena Cruz": a role before the name, not one for it.
    int hyphen = tokens.get(first).text().indexOf('-');
    boolean compound =
        hyphen > 0
            && !words.isPastRole(NameWords.lower(tokens.get(first).text().substring(0, hyphen)));
    expected = (opened || compound) && !afterComma && isRoleBeforeName(first);
    int agency = words.agency(tokens, first);
    if (agency > 0) {
      at += agency;
      names.addAgency(first, at);
    } else {
      wordsOrName(reader.read(first));
    }
    expected |= reader.partsScript(first, at) && !pictures.open(at);
  }

  private void wordsOrName(NameCandidate candidate) {
    if (candidate.isEmpty()) {
      noName();
    } else {
      at = candidate.next();
      name(candidate);
    }
  }

  /** Passes by a word that no name begins with. */
  private void noName() {
    String word = tokens.get(at).text();
    other |= !isOutletInScript(word) && !isTrailer(word) && !words.isRole(tokens, at);
    if (!names.isEmpty() && pictures.open(at)) {
      at = tokens.size();
      return;
    }
    boolean role = words.isRole(tokens, at);
    trailing |= !names.isEmpty() && role;
    house |=
        afterComma && !role && !words.isDeterminer(word) && Character.isLowerCase(word.charAt(0));
    names.dropPictures(word);
    at++;
  }

  /** {@code 松岡翔太，港通信}: behind a comma stands the outlet. */
  private boolean isOutletInScript(String word) {
    return afterComma && !names.isEmpty() && at + 1 == tokens.size() && NameWords.isUncased(word);
  }

  /** Keeps a candidate if it is a name; the first question that is answered decides. */
  private void name(NameCandidate candidate) {
    other |= candidate.desk() && !afterComma && !isOutletBehindSlash(candidate);
    if (opened && names.isEmpty() && questions.sharesSurname(candidate)) {
      names.addWithSurname(candidate, tokens.get(at + 2).text());
    } else if (!isEnough(candidate)) {
      reject(candidate);
    } else if (questions.isPossessive(candidate)
        || questions.isOfHouse(candidate)
        || !opened && !afterComma && !afterSlash && questions.isOfThing(candidate)) {
      other = true;
    } else if (candidate.desk()
        || isOutletBehindComma(candidate)
        || isOutletBehindSlash(candidate)
        || isPaper(candidate)) {
      reject(candidate);
      at = Math.max(at, words.papers().end(tokens, candidate, afterComma || afterSlash));
    } else if (questions.isOfOne(candidate)) {
      names.addPerson(candidate, withSuffix(candidate.end()));
      at = reader.outletBehind(candidate.first(), at);
    } else {
      List<Integer> starts = questions.startsOfSeveral(candidate);
      if (starts.isEmpty()) {
        reject(candidate);
      } else {
        names.addPeople(candidate, starts);
      }
    }
  }

  /** Whether the words by themselves can be a name. Bare names need more than opened ones. */
  private boolean isEnough(NameCandidate candidate) {
    return questions.isOfSeveralWords(candidate) && (opened || !questions.isBrand(candidate))
        || questions.isFullWord(candidate)
        || opened && !afterComma && names.isEmpty() && questions.isAlone(candidate);
  }

  /** Whether it is rather where the person before it works, or from. */
  private boolean isOutletBehindComma(NameCandidate candidate) {
    return afterComma
        && (candidate.capitals() && names.areMixed()
            || isPlace(candidate)
            || isTownPaper(candidate)
            || questions.hasArticle(candidate, names.areGiven())
            || !candidate.capitals() && questions.runsOn(candidate));
  }

  /**
   * {@code Elena Cruz / |Houston Chronicle|}, {@code ELENA CRUZ / |MADRID|}: where the person
   * before it works, or from.
   */
  private boolean isOutletBehindSlash(NameCandidate candidate) {
    return afterSlash
        && !names.isEmpty()
        && (words.papers().end(tokens, candidate, true) > 0
            || at == candidate.first() + 1 && isPlace(candidate)
            || questions.hasArticle(candidate, names.areGiven()));
  }

  /** Whether it is a newspaper, alone by the town that it is called by. */
  private boolean isPaper(NameCandidate candidate) {
    return words.papers().end(tokens, candidate, afterComma) > 0
        && (!names.isEmpty() || words.papers().isTown(tokens.get(candidate.first()).text()));
  }

  /** {@code Dallas Ledger}; whom another name is joined to may be a person called Dallas. */
  private boolean isPlace(NameCandidate candidate) {
    String first = tokens.get(candidate.first()).text();
    boolean person =
        words.isNameOfPlace(first)
            && at < tokens.size()
            && reader.joins(at)
            && !words.isOutletNoun(tokens.get(at - 1).text());
    return words.isPlace(first) && !person;
  }

  /** {@code Elena Cruz, |Marion Star|}. */
  private boolean isTownPaper(NameCandidate candidate) {
    return !names.isEmpty()
        && at == candidate.first() + 2
        && words
            .papers()
            .isTownPaper(tokens.get(candidate.first()).text(), tokens.get(at - 1).text());
  }

  private void reject(NameCandidate candidate) {
    // "Elena Cruz / HNA": an outlet by its letters behind a person.
    boolean letters = candidate.proper() == 1 && candidate.capitals() && names.areMixed();
    other |= !afterComma && !letters && !(names.areGiven() && isOutletBehindSlash(candidate));
  }

  /** The end of a name with {@code , Jr.} behind it. */
  private int withSuffix(int end) {
    if (!questions.isSuffix(at)) {
      return end;
    }
    at += 2;
    return tokens.get(at - 1).end();
  }
}
