package org.cleanarticle.rule.body;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.cleanarticle.label.Label;
import org.cleanarticle.label.Labelling;

/** What is set into a text, which goes on behind it. */
final class Insets {
  private static final Set<Label> LABELS =
      EnumSet.of(
          Label.ADVERT,
          Label.SIGN_UP,
          Label.APP_PROMOTION,
          Label.SUPPORT,
          Label.RELATED,
          Label.PLAYER,
          Label.EMBED,
          Label.CAPTION);

  private Insets() {}

  static boolean is(Labelling soFar, int line) {
    Optional<Label> label = soFar.label(line);
    return label.isPresent() && LABELS.contains(label.get());
  }
}
