package org.prongsai.audit;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.prongsai.audit.reason.Reason;
import org.prongsai.audit.reason.ReasonDetail;

/** One line of {@code links.csv}. */
final class VisitLine {

  private static final List<String> HEADER =
      List.of(
          "url",
          "label",
          "verdict",
          "status",
          "final_url",
          "content_type",
          "bytes",
          "millis",
          "checked_at",
          "detail");
  // A spreadsheet would run a text that starts with one of these as a formula; hosts choose some of
  // the texts. The apostrophe itself, so that all texts come back as they were.
  private static final String ESCAPED_STARTS = "=+-@'";
  private static final int LAST_STATUS = 599;

  private VisitLine() {}

  static String header() {
    return line(HEADER);
  }

  static boolean isHeader(byte[] line) {
    return cells(line).filter(HEADER::equals).isPresent();
  }

  static String write(Visit visit) {
    return line(
        List.of(
            escaped(visit.target().url()),
            escaped(visit.target().label()),
            visit.verdict().id(),
            Integer.toString(visit.status()),
            escaped(visit.finalUrl()),
            escaped(visit.contentType()),
            Long.toString(visit.bytes()),
            Long.toString(visit.millis()),
            visit.checkedAt().toString(),
            escaped(visit.detail())));
  }

  /** The visit in a line; empty where it is not one. */
  static Optional<Visit> parse(byte[] line) {
    return cells(line).filter(cells -> cells.size() == HEADER.size()).flatMap(VisitLine::visit);
  }

  private static Optional<Visit> visit(List<String> cells) {
    var verdict = Verdict.of(cells.get(2));
    var detail = plain(cells.get(9));
    var reasons = ReasonDetail.parse(detail);
    if (verdict.isEmpty() || reasons.isEmpty()) {
      return Optional.empty();
    }
    try {
      var target =
          new AuditTarget(plain(cells.get(0)), declared(reasons.get()), plain(cells.get(1)));
      int status = Integer.parseInt(cells.get(3));
      var end = plain(cells.get(4));
      var type = plain(cells.get(5));
      long bytes = Long.parseLong(cells.get(6));
      long millis = Long.parseLong(cells.get(7));
      var at = Instant.parse(cells.get(8));
      var visit =
          new Visit(target, verdict.get(), status, end, type, bytes, millis, at, detail, true);
      return Optional.of(visit).filter(VisitLine::isPossible);
    } catch (IllegalArgumentException | DateTimeException e) {
      // Reported by its number: what a line edited by hand was meant to say cannot be known.
      return Optional.empty();
    }
  }

  private static boolean isPossible(Visit visit) {
    return visit.status() >= 0
        && visit.status() <= LAST_STATUS
        && visit.bytes() >= 0
        && visit.millis() >= 0
        && !visit.target().url().isBlank();
  }

  private static String declared(List<ReasonDetail> reasons) {
    return reasons.stream()
        .filter(detail -> detail.reason() == Reason.DECLARED)
        .map(ReasonDetail::value)
        .findFirst()
        .orElse("");
  }

  private static Optional<List<String>> cells(byte[] line) {
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString();
      var reader = CsvReader.builder().allowUnclosedQuote(false).ofCsvRecord(text);
      return reader.stream().findFirst().map(record -> record.getFields());
    } catch (CharacterCodingException | CsvParseException e) {
      return Optional.empty();
    }
  }

  private static String line(List<String> cells) {
    var out = new StringWriter();
    try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out)) {
      csv.writeRecord(cells);
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be written", e);
    }
    return out.toString();
  }

  private static String escaped(String text) {
    return !text.isEmpty() && ESCAPED_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  private static String plain(String cell) {
    return cell.startsWith("'") ? cell.substring(1) : cell;
  }
}
