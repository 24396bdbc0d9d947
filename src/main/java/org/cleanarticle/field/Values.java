package org.cleanarticle.field;

import org.cleanarticle.label.OutletNames;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.value.Bylines;
import org.cleanarticle.value.CatalogueNames;
import org.cleanarticle.value.DateLabels;
import org.cleanarticle.value.Datelines;
import org.cleanarticle.value.Dates;
import org.cleanarticle.value.RelativeDates;
import org.cleanarticle.value.UrlDates;

/** What reads values out of texts, made once for all pages. Thread-safe. */
record Values(
    Vocabulary vocabulary,
    Dates dates,
    RelativeDates relativeDates,
    UrlDates urlDates,
    DateLabels dateLabels,
    Datelines datelines,
    Bylines bylines,
    CatalogueNames catalogueNames,
    OutletNames outletNames,
    HouseSlots houseSlots,
    OutletNouns outletNouns) {
  Values(Vocabulary vocabulary) {
    this(
        vocabulary,
        new Dates(vocabulary),
        new RelativeDates(vocabulary),
        new UrlDates(vocabulary),
        new DateLabels(vocabulary),
        new Datelines(vocabulary),
        new Bylines(vocabulary),
        new CatalogueNames(vocabulary),
        new OutletNames(vocabulary),
        new HouseSlots(vocabulary),
        new OutletNouns(vocabulary));
  }
}
