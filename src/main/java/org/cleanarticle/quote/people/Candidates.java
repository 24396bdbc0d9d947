package org.cleanarticle.quote.people;

import java.util.ArrayList;
import java.util.List;

/** Whom a pronoun may mean, and how much speaks for each. */
final class Candidates {
  /** A lead over the next candidate that leaves little doubt. */
  private static final double CLEAR = 0.3;

  /** The same for somebody whose full name is the subject of a sentence close by. */
  private static final double CLEAR_SUBJECT = 0.16;

  /** The same for such a subject who also spoke last. */
  private static final double CLEAR_TALKER = 0.15;

  /** The same for whoever spoke last, if nobody else was named since or beside. */
  private static final double CLEAR_LAST = 0.2;

  private final String gender;
  private final Entity object;

  /** A few, so that one is soon found. */
  private final List<Candidate> all = new ArrayList<>();

  /**
   * @param object who cannot be meant; null if there is nobody
   */
  Candidates(String gender, Entity object) {
    this.gender = gender;
    this.object = object;
  }

  boolean allow(Entity bearer) {
    return bearer != object && Pronouns.fits(bearer, gender);
  }

  /**
   * Adds a mention; a bearer's score is that of the one that speaks for him most.
   *
   * @param sentence the number of sentences before its own
   */
  void add(Entity bearer, double score, boolean subject, int sentence) {
    if (allow(bearer)) {
      Candidate known = of(bearer);
      known.latest = Math.max(known.latest, sentence);
      known.led = subject ? Math.max(known.led, sentence) : known.led;
      known.score = Math.max(known.score, score);
      known.subject |= subject;
    }
  }

  /** Notes that the last sentence that tells of a bearer does so by a name that others bear. */
  void doubt(Entity bearer, boolean shared, int sentence) {
    if (allow(bearer)) {
      Candidate known = of(bearer);
      known.shared |= shared && known.latest == sentence;
    }
  }

  private Candidate of(Entity bearer) {
    for (Candidate each : all) {
      if (each.bearer == bearer) {
        return each;
      }
    }
    Candidate added = new Candidate(bearer);
    all.add(added);
    return added;
  }

  /** The first of those with the highest score; null if there is nobody. */
  Candidate best() {
    Candidate best = null;
    for (Candidate each : all) {
      best = best == null || each.score > best.score ? each : best;
    }
    return best;
  }

  /**
   * Whether the best one leads clearly. Whoever is further off is meant nine times in ten: not
   * clear enough, unless nobody else fits.
   *
   * @param spoke whether he spoke last
   */
  boolean isClear(Candidate best, boolean spoke) {
    double enough = CLEAR;
    if (best.bearer.person() && best.subject) {
      enough = spoke ? CLEAR_TALKER : CLEAR_SUBJECT;
    } else if (spoke && best.bearer.person() && isToldLast(best)) {
      enough = CLEAR_LAST;
    }
    boolean leads = best.score - second(best) >= enough;
    boolean near = best.subject || spoke || all.size() == 1;
    return leads
        && near
        && !best.shared
        && !best.bearer.gender().isEmpty()
        && newcomer(best) == null
        && !isToldLater(best);
  }

  private boolean isToldLast(Candidate best) {
    for (Candidate each : all) {
      if (each != best && each.latest >= best.latest) {
        return false;
      }
    }
    return true;
  }

  /** Whether a sentence behind all that was told of the best one names somebody else. */
  private boolean isToldLater(Candidate best) {
    for (Candidate each : all) {
      if (each.latest > best.latest && each.bearer.isKnownHuman()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whoever leads a sentence behind all that was told of the best one, by a name that only its form
   * tells to be somebody's; null if nobody does.
   */
  Candidate newcomer(Candidate best) {
    Candidate newcomer = null;
    for (Candidate each : all) {
      boolean later = each != best && each.led > best.latest && each.bearer.person();
      newcomer = later && (newcomer == null || each.led > newcomer.led) ? each : newcomer;
    }
    return newcomer;
  }

  private double second(Candidate best) {
    double second = 0;
    for (Candidate each : all) {
      second = each == best ? second : Math.max(second, each.score);
    }
    return second;
  }

  /** Somebody who may be meant. */
  static final class Candidate {
    private final Entity bearer;
    private double score = Double.NEGATIVE_INFINITY;
    private boolean subject;

    /** The last sentence that tells of him or her names somebody who bears the surname too. */
    private boolean shared;

    /** The last sentence that tells of him or her. */
    private int latest = -1;

    /** The last one that is about him or her. */
    private int led = -1;

    private Candidate(Entity bearer) {
      this.bearer = bearer;
    }

    Entity bearer() {
      return bearer;
    }

    /** The last sentence that tells of him or her. */
    int latest() {
      return latest;
    }

    double score() {
      return score;
    }
  }
}
