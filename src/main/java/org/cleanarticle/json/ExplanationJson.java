package org.cleanarticle.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.cleanarticle.article.Evidence;
import org.cleanarticle.article.Field;
import org.cleanarticle.article.RejectedSpan;
import org.cleanarticle.label.Explanation;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.Mark;
import org.cleanarticle.page.Fragment;
import org.cleanarticle.page.Line;

/** How an article came about, as fields of its object. */
final class ExplanationJson {
  private ExplanationJson() {}

  static void write(Field field, Explanation explanation, JsonGenerator json) throws IOException {
    switch (field) {
      case LINES -> writeLines(explanation.labelling(), json);
      case EVIDENCE -> writeEvidence(explanation, json);
      default -> writeRejected(explanation.rejected(), json);
    }
  }

  /** One entry per input line, so that none goes missing; the metadata comes first. */
  private static void writeLines(Labelling labelling, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("lines");
    for (Line line : labelling.lines()) {
      List<Mark> marks = labelling.marks(line.index());
      for (Fragment fragment : line.fragments()) {
        json.writeStartObject();
        json.writeNumberField("line", fragment.number());
        json.writeStringField("label", marks.get(0).label().name());
        json.writeStringField("rule", marks.get(0).rule());
        if (line.isMeta()) {
          json.writeStringField("key", line.markup().key());
        }
        json.writeStringField("text", fragment.text());
        if (marks.size() > 1 && line.fragments().size() == 1) {
          writeMarks(marks, labelling, json);
        }
        json.writeEndObject();
      }
    }
    json.writeEndArray();
  }

  /** The parts of a line that says several things: {@code By X | 5 Jan 2025 | 3 min read}. */
  private static void writeMarks(List<Mark> marks, Labelling labelling, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart("parts");
    for (Mark mark : marks) {
      json.writeStartObject();
      json.writeStringField("label", mark.label().name());
      json.writeStringField("rule", mark.rule());
      json.writeStringField("text", labelling.text(mark));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** What each field was read from, and what of the quotations was not taken for speech. */
  private static void writeEvidence(Explanation explanation, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart("evidence");
    for (Evidence each : explanation.evidence()) {
      json.writeObjectFieldStart(each.field());
      json.writeArrayFieldStart("lines");
      for (int line : each.lines()) {
        json.writeNumber(line);
      }
      json.writeEndArray();
      json.writeStringField("rule", each.rule());
      json.writeEndObject();
    }
    writeRejected(explanation.rejected(), json);
    json.writeEndObject();
  }

  private static void writeRejected(List<RejectedSpan> spans, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart("rejected");
    for (RejectedSpan span : spans) {
      json.writeStartObject();
      json.writeStringField("text", span.text());
      json.writeNumberField("paragraph", span.paragraph());
      json.writeNumberField("start", span.start());
      json.writeNumberField("end", span.end());
      json.writeStringField("rule", span.rule());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
