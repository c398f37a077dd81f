package org.prongsai.validate.rule;

import static org.prongsai.columns.AgencyColumns.*;
import static org.prongsai.columns.ItaMeasureProgressColumns.EVIDENCE;
import static org.prongsai.columns.OitEvidenceColumns.URL;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.regex.Pattern;
import org.prongsai.model.FieldType;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.validate.table.CheckedRow;
import org.prongsai.validate.table.CheckedTable;
import org.prongsai.validate.table.TableRule;

/** A URL in a table is absolute, or a path from the root of this site. */
@AutoService(TableRule.class)
public final class UrlFormatRule implements TableRule {

  public static final Rule URL_NOT_ABSOLUTE = Rule.error("url-not-absolute");

  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s/]+(/\\S*)?|/\\S*");
  private static final Pattern SPACE = Pattern.compile("\\s");

  private static final String SCHEME = "https://";

  /** Columns whose texts are addresses. */
  static final List<String> FIELDS = List.of(URL, WEBSITE, COMPLAINT_URL, EVIDENCE);

  @Override
  public void check(CheckedTable table, Tables all, Problems problems) {
    for (var field : in(table)) {
      for (var row : table.rows()) {
        var text = row.row().text(field);
        if (!text.isEmpty() && !ADDRESS.matcher(text).matches()) {
          refuse(row, field, text, problems);
        }
      }
    }
  }

  /** The columns of a table that hold addresses. */
  static List<String> in(CheckedTable table) {
    return FIELDS.stream()
        .filter(name -> !table.dataset().ownToSite())
        .filter(n -> table.dataset().field(n).filter(f -> f.type() == FieldType.STRING).isPresent())
        .toList();
  }

  /** Reports an address with the one cure that mends it. */
  private static void refuse(CheckedRow row, String field, String text, Problems problems) {
    var isSpaced = SPACE.matcher(text).find();
    boolean isPath = text.matches("(?i)(files|data|en|[0-9]{4})/.*");
    boolean isHost = text.matches("(?i)[a-z0-9-]+(\\.[a-z0-9-]+)+(:[0-9]+)?(/.*)?");
    boolean isLocal = text.startsWith("/") || isPath;
    problems.add(
        URL_NOT_ABSOLUTE,
        row.at(field),
        text,
        isSpaced && isLocal ? text.replaceFirst(".*/", "") : "",
        !isSpaced && isPath ? "/" + text : "",
        !isSpaced && !isPath && isHost ? SCHEME + text : "",
        isLocal || !isSpaced && isHost ? "" : SCHEME);
  }
}
