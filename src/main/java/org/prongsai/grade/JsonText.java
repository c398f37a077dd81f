package org.prongsai.grade;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells whether a text is JSON: one object or list, or one after the other (JSON Lines). */
record JsonText(String text, String extension) {

  // What a plain text does not start with: "[1]" or "{note}" it may.
  private static final Pattern CERTAIN =
      Pattern.compile("\\s*+(\\{\\s*+[\"}]|\\[\\s*+[\\[{\"\\]]).*", Pattern.DOTALL);

  /** Whether it is JSON; a text that can have been meant as nothing else is damaged JSON. */
  boolean isJson() throws UnreadableException {
    char first = text.stripLeading().charAt(0);
    if (first != '{' && first != '[') {
      return false;
    }
    var mistake = mistake();
    if (mistake.isEmpty()) {
      return true;
    }
    if (extension.equals("json") || CERTAIN.matcher(text).matches()) {
      var place = mistake.get();
      throw UnreadableException.damaged(
          FileFormat.JSON, "line " + place.getLineNr() + ", column " + place.getColumnNr());
    }
    return false;
  }

  /** Where the text stops to be JSON. */
  private Optional<JsonLocation> mistake() {
    // The text is in memory already, so a long string in it does no further harm.
    var limits = StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build();
    var factory = JsonFactory.builder().streamReadConstraints(limits).build();
    try (var parser = factory.createParser(text)) {
      while (parser.nextToken() != null) {
        // Reading on is all there is to do.
      }
      return Optional.empty();
    } catch (JsonProcessingException e) {
      return Optional.of(Optional.ofNullable(e.getLocation()).orElse(JsonLocation.NA));
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be read", e);
    }
  }
}
