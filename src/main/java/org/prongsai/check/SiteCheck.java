package org.prongsai.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import org.prongsai.model.Distribution;
import org.prongsai.model.ParallelTasks;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.problem.RuleFinder;

/**
 * Reads the finished folder again and reports what a visitor would stumble over, and every data
 * file that differs from its rows. Each file is read once, several at a time; the cost grows with
 * the size of the folder.
 *
 * @param yielded files that are replaced by what is kept of the folder that was there before
 */
public record SiteCheck(Expectation expectation, Set<String> yielded) {

  private static final String ATTACHED = "files/";

  /**
   * Adds every problem of the folder; their places are paths in it.
   *
   * @throws java.io.UncheckedIOException if the folder or a file in it cannot be read
   */
  public void check(Path outputDir, Problems problems) {
    var folder = new OutputFolder(outputDir);
    var addresses = new LinkResolver(expectation.baseUrl(), folder);
    var fragments = new FragmentLinks(folder);

    checkNames(folder, problems);
    var work = new ArrayList<Runnable>();
    work.addAll(pages(folder, addresses, fragments, problems));
    work.addAll(tables(folder, problems));
    work.addAll(others(folder, addresses, fragments, problems));
    ParallelTasks.all(work.stream().map(Executors::callable).toList());
    fragments.compare(problems);
  }

  private void checkNames(OutputFolder folder, Problems problems) {
    for (var page : expectation.pages()) {
      if (!folder.has(page)) {
        problems.add(Rule.PAGE_MISSING, Location.of(page), page);
      }
    }
    var known = expectation.known();
    for (var path : folder.files()) {
      if (!known.contains(path)) {
        problems.add(LocalPathRule.CONTENT_LEAKED, Location.of(path), path);
      }
    }
  }

  private List<Runnable> pages(
      OutputFolder folder, LinkResolver addresses, FragmentLinks fragments, Problems problems) {
    var rules = RuleFinder.find(PageRule.class);
    var others =
        new CheckedFolder(
            addresses,
            fragments,
            expectation.twins(),
            expectation.leakMarkers(),
            new TypedTexts(expectation.csv().values()));
    return expectation.pages().stream()
        .filter(folder::has)
        .<Runnable>map(path -> () -> checkPage(path, folder.text(path), rules, others, problems))
        .toList();
  }

  private static void checkPage(
      String path, String source, List<PageRule> rules, CheckedFolder others, Problems problems) {
    if (source.isBlank()) {
      problems.add(Rule.PAGE_EMPTY, Location.of(path), "");
      return;
    }
    var page = CheckedPage.parse(path, source);
    others.fragments().remember(page);
    rules.forEach(rule -> rule.check(page, others, problems));
  }

  private List<Runnable> tables(OutputFolder folder, Problems problems) {
    var csv = new CsvCheck(folder);
    var plain = new PlainCsvCheck(folder);
    var json = new JsonTableCheck(folder);
    var datasets = expectation.datasets();
    var work = new ArrayList<Runnable>();
    expectation
        .csv()
        .forEach(
            (path, rows) -> {
              if (!isCopy(path, folder)) {
                work.add(() -> csv.check(path, datasets.get(path), rows, problems));
              }
              if (folder.has(path) && expectation.files().contains(Distribution.plain(path))) {
                work.add(() -> plain.check(path, problems));
              }
            });
    expectation
        .json()
        .forEach(
            (path, rows) -> {
              if (!isCopy(path, folder)) {
                work.add(() -> json.check(path, datasets.get(path), rows, problems));
              }
            });
    return work;
  }

  /** Whether a file has the bytes of another that is compared with the same rows. */
  private boolean isCopy(String path, OutputFolder folder) {
    var original = expectation.copies().get(path);
    return original != null
        && folder.has(path)
        && folder.has(original)
        && folder.areEqual(path, original);
  }

  /** Everything that is neither a page nor a table; attached files are kept as they are. */
  private List<Runnable> others(
      OutputFolder folder, LinkResolver addresses, FragmentLinks fragments, Problems problems) {
    var styleSheets = new StyleSheetCheck(folder, addresses);
    var list = new MachineLinkCheck(addresses, fragments);
    var xml = new XmlCheck(folder, list);
    var json = new JsonCheck(folder, list);
    var work = new ArrayList<Runnable>();
    var known = new HashSet<>(expectation.known());
    known.removeAll(yielded);
    work.add(() -> new ChecksumCheck(folder, known).check(problems));
    for (var path : folder.files()) {
      if (path.startsWith(ATTACHED) || !known.contains(path)) {
        continue;
      }
      switch (ending(path)) {
        case "css" -> work.add(() -> styleSheets.check(path, problems));
        case "xml" -> work.add(() -> xml.check(path, problems));
        case "json", "jsonld", "webmanifest" -> {
          if (!expectation.json().containsKey(path)) {
            work.add(() -> json.check(path, problems));
          }
        }
        case "txt" -> {
          if (path.equals(RobotsCheck.ROBOTS)) {
            work.add(() -> new RobotsCheck(folder, list).check(problems));
          }
        }
        default -> {}
      }
    }
    return work;
  }

  private static String ending(String path) {
    return path.substring(path.lastIndexOf('.') + 1);
  }
}
