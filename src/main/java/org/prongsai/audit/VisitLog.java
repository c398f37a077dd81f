package org.prongsai.audit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The results of visits as a file, {@code links.csv}, which is also the memory of the next run:
 * UTF-8 with BOM, comma, CRLF, one line for each visit, sorted by address and then label.
 *
 * <p>The declared format of a target has no column of its own; it stands in the detail, as {@code
 * declared pdf}, since the verdict is about it.
 */
public final class VisitLog {

  /** By address, then label, then declared format; texts by their UTF-16 units. */
  static final Comparator<Visit> ORDER =
      Comparator.comparing((Visit visit) -> visit.target().url())
          .thenComparing(visit -> visit.target().label())
          .thenComparing(visit -> visit.target().expectedFormat());

  private static final byte[] BOM = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

  private final List<Visit> visits;
  private final List<Integer> damagedLines;
  private final Map<Question, Visit> answers = new HashMap<>();

  private VisitLog(Collection<Visit> visits, List<Integer> damagedLines) {
    this.visits = visits.stream().sorted(ORDER).toList();
    this.damagedLines = List.copyOf(damagedLines);
    for (var visit : this.visits) {
      // A run that did not look knows no more than none.
      if (visit.verdict() != Verdict.NOT_CHECKED) {
        answers.merge(Question.of(visit.target()), visit, VisitLog::newer);
      }
    }
  }

  public static VisitLog empty() {
    return new VisitLog(List.of(), List.of());
  }

  public static VisitLog of(Collection<Visit> visits) {
    return new VisitLog(visits, List.of());
  }

  /**
   * Reads a log; one that is not there is empty. Each line is read by itself, so that damage to one
   * spares the others; see {@link #damagedLines()}.
   *
   * @throws UncheckedIOException where the file cannot be read
   */
  public static VisitLog read(Path file) {
    if (Files.notExists(file)) {
      return empty();
    }
    try {
      return parse(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private static VisitLog parse(byte[] bytes) {
    var visits = new ArrayList<Visit>();
    var damaged = new ArrayList<Integer>();
    var lines = lines(bytes);
    if (!VisitLine.isHeader(lines.get(0))) {
      damaged.add(1);
    }
    for (int index = 1; index < lines.size(); index++) {
      var line = lines.get(index);
      if (line.length > 0) {
        int number = index + 1;
        VisitLine.parse(line).ifPresentOrElse(visits::add, () -> damaged.add(number));
      }
    }
    return new VisitLog(visits, damaged);
  }

  /** The lines without their ends and without BOM: bytes, since one may be no UTF-8. */
  private static List<byte[]> lines(byte[] bytes) {
    var lines = new ArrayList<byte[]>();
    var line = new ByteArrayOutputStream();
    boolean hasBom = Arrays.mismatch(bytes, BOM) == BOM.length || Arrays.equals(bytes, BOM);
    for (int index = hasBom ? BOM.length : 0; index < bytes.length; index++) {
      if (bytes[index] == '\n') {
        lines.add(line.toByteArray());
        line.reset();
      } else if (bytes[index] != '\r') {
        line.write(bytes[index]);
      }
    }
    lines.add(line.toByteArray());
    return lines;
  }

  /** Sorted by address, label, declared format. Those that were read count as from the cache. */
  public List<Visit> visits() {
    return visits;
  }

  /** The lines, from 1, that were read but not understood; 1 where the header is another. */
  public List<Integer> damagedLines() {
    return damagedLines;
  }

  /** The latest result for the address and declared format of the target, whoever used it. */
  Optional<Visit> find(AuditTarget target) {
    return Optional.ofNullable(answers.get(Question.of(target)));
  }

  /**
   * Writes the log in place of the file. Damaged lines are not in it.
   *
   * @throws UncheckedIOException where the file cannot be written; it is as before then
   */
  public void write(Path file) {
    var text = new StringBuilder("\uFEFF").append(VisitLine.header());
    visits.forEach(visit -> text.append(VisitLine.write(visit)));
    var fresh = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.writeString(fresh, text, StandardCharsets.UTF_8);
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  private static Visit newer(Visit one, Visit other) {
    return one.checkedAt().isBefore(other.checkedAt()) ? other : one;
  }

  private record Question(String url, String expectedFormat) {

    private static Question of(AuditTarget target) {
      return new Question(target.url(), target.expectedFormat());
    }
  }
}
