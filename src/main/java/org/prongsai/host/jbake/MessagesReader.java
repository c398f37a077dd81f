package org.prongsai.host.jbake;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.prongsai.folder.SiteFolder;
import org.prongsai.model.Language;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.text.MessageBundle;

/** Reads the words of pages: those built in, and over them those of the site. */
final class MessagesReader {

  private static final List<String> FILES = List.of("messages", "ui");

  private MessagesReader() {}

  static Map<Language, MessageBundle> read(Path siteDir, Problems problems) {
    var words = new EnumMap<Language, MessageBundle>(Language.class);
    for (var language : Language.values()) {
      var merged = new TreeMap<String, String>();
      for (var name : FILES) {
        merged.putAll(builtIn("i18n/" + name + "_" + language.code() + ".properties"));
      }
      for (var name : FILES) {
        var file = "templates/i18n/" + name + "_" + language.code() + ".properties";
        merged.putAll(ofSite(siteDir.resolve(file), file, problems));
      }
      words.put(language, new MessageBundle(language.code(), merged));
    }
    return words;
  }

  private static Map<String, String> builtIn(String name) {
    try (var in = MessagesReader.class.getResourceAsStream("/org/prongsai/templates/" + name)) {
      return in == null
          ? Map.of()
          : MessageBundle.read(
              new StringReader(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  private static Map<String, String> ofSite(Path file, String name, Problems problems) {
    if (!Files.isRegularFile(file)) {
      return Map.of();
    }
    try {
      var text = SiteFolder.text(file, name, problems);
      return text.isEmpty() ? Map.of() : MessageBundle.read(new StringReader(text.get()));
    } catch (IllegalArgumentException | IOException e) {
      problems.add(Rule.WORDS_NOT_READ, Location.of(name), e.getMessage());
      return Map.of();
    }
  }
}
