package org.prongsai.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import org.prongsai.model.Dataset;
import org.prongsai.model.Row;
import org.prongsai.problem.Problems;

/** A JSON file says what its rows say: objects with all columns in order, and typed values. */
record JsonTableCheck(OutputFolder folder) {

  void check(String path, Dataset dataset, List<Row> rows, Problems problems) {
    var differences = new Differences(path, problems);
    if (!folder.has(path)) {
      differences.file("", path);
      return;
    }
    try (var text = folder.reader(path);
        var parser = JsonCheck.JSON.createParser(text)) {
      if (folder.startsWithBom(path)) {
        differences.file("UTF-8 BOM", "UTF-8");
      }
      new JsonTable(parser, dataset.fields(), differences).compare(rows);
    } catch (CharacterCodingException e) {
      differences.file("?", "UTF-8");
    } catch (JsonProcessingException e) {
      var place = JsonCheck.place(path, e.getLocation());
      differences.place(place, e.getOriginalMessage(), "JSON");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }
}
