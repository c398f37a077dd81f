package org.prongsai.problem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.prongsai.text.ShippedText;

/**
 * The pages that explain the rules, one each, with an example. They ship with the program; a report
 * that links to them has those it needs beside it.
 */
public final class RuleHelp {

  private static final String SHIPPED = "/org/prongsai/rules/";
  private static final String STYLE = "rules.css";
  private static final String LIST = "index.html";

  private RuleHelp() {}

  /**
   * A page or the style of the pages.
   *
   * @param name such as {@code cell-not-a-number.html}
   */
  public static Optional<String> text(String name) {
    return name.matches("[a-z0-9-]+\\.(html|css)")
            && RuleHelp.class.getResource(SHIPPED + name) != null
        ? Optional.of(ShippedText.read(SHIPPED + name))
        : Optional.empty();
  }

  /** Writes the pages of the rules that problems name, where there are any. */
  public static void write(Problems problems, Path folder) throws IOException {
    var names =
        problems.sorted().stream().map(one -> one.rule().id() + ".html").distinct().toList();
    if (!names.isEmpty()) {
      Files.createDirectories(folder);
      for (var name : names) {
        write(name, folder);
      }
      write(STYLE, folder);
    }
  }

  private static void write(String name, Path folder) throws IOException {
    var text = text(name);
    if (text.isPresent()) {
      // The list of all would lead to pages that are not there.
      var alone = text.get().replaceAll("<p><a href=\"" + LIST + "\">.*?</p>\n", "");
      Files.writeString(folder.resolve(name), alone, StandardCharsets.UTF_8);
    }
  }
}
