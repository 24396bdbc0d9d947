package org.cleanarticle.rule.boilerplate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.cleanarticle.label.Label;
import org.cleanarticle.rule.Labelled;
import org.junit.jupiter.api.Test;

/** The agency behind the last sentence of its copy. */
class SignOffTest {
  private static final String HEAD = "Un temporal de arena cierra el aeropuerto de Valdoro\n\n";
  private static final String STORY =
      "El aeropuerto de Valdoro permaneció cerrado este miércoles entre las seis y las trece horas a"
          + " causa de un temporal de arena que cubrió las pistas.\n\n";
  private static final String LAST =
      "La delegada insular aconsejó a la población mantener cerradas puertas y ventanas. (EFE)";

  private static boolean isSigned(String above) {
    return Labelled.of(HEAD + above + STORY + LAST + "\n").rule(LAST).equals("body-sign-off");
  }

  /** Above the first paragraph stands whose copy it is, alone or behind a place and a day. */
  @Test
  void theAgencyIsNamedAbove() {
    assertEquals(true, isSigned("EFE\n\n"));
    assertEquals(true, isSigned("Valdoro 19 nov 2025 (EFE).-\n\n"));
    assertEquals(false, isSigned("La pista el lunes. Foto: Eva Marin / EFE\n\n"));
    assertEquals(false, isSigned("Por Juana Molina\n\n"));
  }

  @Test
  void itsSentenceIsBody() {
    assertEquals(Label.BODY, Labelled.of(HEAD + "EFE\n\n" + STORY + LAST + "\n").label(LAST));
  }
}
