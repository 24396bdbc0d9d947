package org.cleanarticle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.EvaluationResult;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Every way of asking for the time or for what the machine is set to is known. */
class SurroundingsTest {
  /** Of {@code ALL} each asks once; the others are told. */
  private static final class Asking {
    static final List<Supplier<?>> ALL =
        List.of(
            Instant::now,
            () -> LocalDate.now(ZoneOffset.UTC),
            () -> LocalDateTime.now(ZoneOffset.UTC),
            () -> ZonedDateTime.now(ZoneOffset.UTC),
            Clock::systemUTC,
            () -> Clock.tickMillis(ZoneOffset.UTC),
            Date::new,
            System::nanoTime,
            System::currentTimeMillis,
            ZoneId::systemDefault,
            Locale::getDefault,
            TimeZone::getDefault,
            Charset::defaultCharset);

    static final List<Supplier<?>> ALLOWED =
        List.of(() -> Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), () -> LocalDate.of(2023, 3, 14));
  }

  @Test
  void allAreSeen() {
    assertTrue(Asking.ALL.stream().allMatch(ask -> ask.get() != null));
    assertTrue(Asking.ALLOWED.stream().allMatch(ask -> ask.get() != null));
    EvaluationResult result =
        Surroundings.NONE_ASKS.evaluate(new ClassFileImporter().importClasses(Asking.class));
    List<String> told = result.getFailureReport().getDetails();
    assertEquals(Asking.ALL.size(), told.size(), () -> String.join("\n", told));
  }
}
