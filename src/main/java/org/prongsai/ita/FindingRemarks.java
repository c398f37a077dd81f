package org.prongsai.ita;

import static org.prongsai.columns.ItaFindingsColumns.*;
import static org.prongsai.columns.ItaResultsColumns.PASS_MARK;
import static org.prongsai.columns.ItaResultsColumns.SCORE;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.prongsai.columns.ItaAnalysesColumns;
import org.prongsai.model.LocalizedText;
import org.prongsai.model.Row;
import org.prongsai.model.Table;

/**
 * Our remarks on findings by which the document would maintain what scored nothing or less than the
 * pass mark. The document stays as it is; the contradiction is named beside it.
 */
record FindingRemarks(Map<String, Table> tables) {

  /** A finding with the remark on it, where there is one. */
  Row with(Row finding) {
    var mark = passMark(finding);
    var low =
        tables.get("ita-analyses").of(finding.year()).stream()
            .filter(row -> row.text(ItaAnalysesColumns.FINDING).equals(finding.text(FINDING)))
            .filter(row -> row.decimal(SCORE).filter(score -> isLow(score, mark)).isPresent())
            .toList();
    return low.isEmpty() || !finding.text(ACTION).equals("maintain")
        ? finding
        : finding.with(REMARK, remark(low, mark));
  }

  private Optional<BigDecimal> passMark(Row finding) {
    return tables.get("ita-results").of(finding.year()).stream()
        .findFirst()
        .flatMap(result -> result.decimal(PASS_MARK));
  }

  private static boolean isLow(BigDecimal score, Optional<BigDecimal> mark) {
    return score.signum() == 0 || mark.filter(m -> score.compareTo(m) < 0).isPresent();
  }

  private static LocalizedText remark(List<Row> low, Optional<BigDecimal> mark) {
    var scores =
        low.stream()
            .map(r -> r.text(ItaAnalysesColumns.QUESTION) + " (" + r.text(SCORE) + ")")
            .collect(Collectors.joining(", "));
    var above = low.stream().anyMatch(row -> row.decimal(SCORE).orElseThrow().signum() != 0);
    var below = mark.filter(m -> above).map(BigDecimal::toPlainString);
    var th = below.map(m -> "ต่ำกว่า " + m + " คะแนน").orElse("ศูนย์คะแนน");
    var en = below.map(m -> "below " + m).orElse("zero");
    return new LocalizedText(
        "หมายเหตุของเว็บไซต์นี้: เว็บไซต์นี้อ่านจากเอกสารว่าให้รักษาระดับ แต่มีข้อที่ได้"
            + th
            + " คือ "
            + scores,
        "Note by this site: read from the document as “maintain”, but these scored "
            + en
            + ": "
            + scores);
  }
}
