package org.cleanarticle;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;

/**
 * What would let an article depend on the day or the machine: the clock, the time zone, the locale
 * and the charset that are set there.
 */
final class Surroundings {
  /** Nothing asks for them, whether by a call or a method reference. */
  static final ArchRule NONE_ASKS =
      noClasses()
          .should()
          .accessTargetWhere(describe("the surroundings are asked", Surroundings::isAsked));

  /** How long a run takes is no matter of the articles. */
  private static final String STOP_WATCH = "org.cleanarticle.cli.Progress";

  private Surroundings() {}

  private static boolean isAsked(JavaAccess<?> access) {
    AccessTarget target = access.getTarget();
    String owner = target.getOwner().getName();
    String name = target.getName();
    return switch (owner) {
      case "java.lang.System" ->
          name.equals("currentTimeMillis")
              || name.equals("nanoTime") && !access.getOriginOwner().getName().equals(STOP_WATCH);
      case "java.time.Clock", "java.time.InstantSource" ->
          name.startsWith("system") || name.startsWith("tick");
      case "java.time.ZoneId" -> name.equals("systemDefault");
      case "java.util.Date", "java.util.GregorianCalendar" ->
          name.equals("<init>")
              && target instanceof AccessTarget.CodeUnitAccessTarget made
              && made.getRawParameterTypes().isEmpty();
      case "java.util.Calendar" -> name.equals("getInstance");
      case "java.util.Locale", "java.util.TimeZone" -> name.equals("getDefault");
      case "java.nio.charset.Charset" -> name.equals("defaultCharset");
      default -> owner.startsWith("java.time.") && name.equals("now");
    };
  }
}
