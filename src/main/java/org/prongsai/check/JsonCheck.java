package org.prongsai.check;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;

/** A file in JSON can be read; the discovery file names files that exist. */
record JsonCheck(OutputFolder folder, MachineLinkCheck addresses) {

  static final String DISCOVERY = "disclosure.json";
  static final JsonFactory JSON = new JsonFactory();

  void check(String path, Problems problems) {
    try (var in = folder.open(path);
        var parser = JSON.createParser(in)) {
      read(path, parser, problems);
    } catch (JsonProcessingException e) {
      var found = CheckedPage.shortened(e.getOriginalMessage());
      problems.add(Rule.PAGE_LINK_BROKEN, place(path, e.getLocation()), found, "JSON");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }

  private void read(String path, JsonParser parser, Problems problems) throws IOException {
    int depth = 0;
    int values = 0;
    for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
      depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
      values += depth == 0 ? 1 : 0;
      if (token == JsonToken.VALUE_STRING && path.equals(DISCOVERY)) {
        var place = place(path, parser.currentTokenLocation());
        addresses.checkOwn(place, parser.getText(), problems);
      }
    }
    if (values != 1) {
      problems.add(Rule.PAGE_LINK_BROKEN, Location.of(path), String.valueOf(values), "JSON");
    }
  }

  static Location place(String path, JsonLocation at) {
    return Location.of(path, Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
  }
}
