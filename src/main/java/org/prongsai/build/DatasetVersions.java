package org.prongsai.build;

import static org.prongsai.columns.DatasetVersionsColumns.*;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;
import org.prongsai.model.LocalizedText;
import org.prongsai.model.RecordedVersions;
import org.prongsai.model.Row;
import org.prongsai.model.Table;
import org.prongsai.model.Value;
import org.prongsai.publish.TableFormat;

/**
 * Finds the datasets that have changed since the last version that the agency recorded.
 *
 * @param note what changed, or empty
 */
public record DatasetVersions(SiteModel model, LocalizedText note) {

  /** The versions that were recorded, as the office keeps them. */
  public Table recorded() {
    return model.site().table(RecordedVersions.ID);
  }

  /** A row for each dataset with rows whose file of all years is not the one recorded last. */
  public List<Row> changes() {
    var changes = new ArrayList<Row>();
    var versions = new RecordedVersions(recorded().rows());
    for (var table : model.completed().tables().values()) {
      var id = table.dataset().id();
      if (!id.equals(RecordedVersions.ID) && !table.rows().isEmpty()) {
        var sha256 = sha256(table);
        var last = versions.last(id);
        if (last.filter(row -> row.text(SHA256).equals(sha256)).isEmpty()) {
          changes.add(row(table, last.map(row -> row.whole(VERSION)).orElse(0) + 1, sha256));
        }
      }
    }
    return changes;
  }

  private Row row(Table table, int version, String sha256) {
    return new Row(Map.of("dataset", new Value.Text(table.dataset().id())))
        .with(VERSION, new Value.Whole(version))
        .with(RELEASED_ON, new Value.Day(model.site().settings().asOf()))
        .with(ROWS, new Value.Whole(table.rows().size()))
        .with(SHA256, sha256)
        .with(NOTE, note);
  }

  /** The checksum of the published file, without publishing it. */
  private String sha256(Table table) {
    try {
      var digest = DigestUtils.getSha256Digest();
      try (var out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
        TableFormat.CSV.write(table.dataset(), table.rows(), out);
      }
      return Hex.encodeHexString(digest.digest());
    } catch (IOException e) {
      throw new UncheckedIOException("a checksum cannot fail to be written", e);
    }
  }
}
