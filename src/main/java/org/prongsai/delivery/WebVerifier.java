package org.prongsai.delivery;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.prongsai.delivery.WebReader.Answer;
import org.prongsai.model.ParallelTasks;

/**
 * Compares what a web server answers with a list.
 *
 * @param own the site in the office, where there is one
 */
public record WebVerifier(Optional<BuiltSite> own, WebReader reader) {

  /** What web servers read themselves, or keep to themselves for the point before the name. */
  private static final Set<String> OF_THE_SERVER = Set.of("web.config", "_headers");

  private static final String INDEX = "index.html";

  /** After so many files without an answer the rest is not asked for. */
  private static final int PATIENCE = 5;

  /**
   * Compares.
   *
   * @param address of the site, with a slash at its end
   */
  public Verification verify(URI address) throws DeliveryException, InterruptedException {
    var there = listAt(address);
    var facts = factsAt(address);
    var mine = BuiltSite.listOf(own, facts);
    if (mine.isEmpty() && there.isEmpty()) {
      throw new DeliveryException("verify.no-list", address);
    }
    var list = mine.isPresent() ? mine.get() : FileList.parseWhole(there.get(), address);
    var comparison = new Comparison(address, list);
    comparison.run();
    boolean isSameState = there.isPresent() && list.equals(FileList.parse(there.get()));
    if (!isSameState) {
      (there.isEmpty() ? comparison.missing : comparison.changed).add(FileList.PATH);
    }
    return new Verification(
        mine.isPresent(),
        isSameState,
        list.sums().size() - comparison.unseen.size(),
        comparison.missing,
        comparison.changed,
        List.of(),
        comparison.unseen,
        comparison.unreached,
        facts.map(SiteFacts::baseUrl).filter(made -> !made.equals(address.toString())));
  }

  private Optional<byte[]> listAt(URI address) throws DeliveryException, InterruptedException {
    var answer = reader.read(address.resolve(FileList.PATH), FileList.LONGEST);
    if (answer instanceof Answer.Silent silent) {
      throw new DeliveryException(silent.key(), address, silent.arg());
    }
    return answer instanceof Answer.Content content
        ? Optional.of(content.bytes())
        : Optional.empty();
  }

  private Optional<SiteFacts> factsAt(URI address) throws InterruptedException {
    return reader.read(address.resolve(SiteFacts.PATH), SiteFacts.LONGEST)
            instanceof Answer.Content content
        ? SiteFacts.read(content.bytes())
        : Optional.empty();
  }

  /** The address under which visitors get a file: that of its folder for the first page of one. */
  static URI address(URI site, String path) {
    var shown =
        path.equals(INDEX) || path.endsWith("/" + INDEX)
            ? path.substring(0, path.length() - INDEX.length())
            : path;
    try {
      return site.resolve(new URI(null, null, "./" + shown, null).getRawPath());
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("no path: " + path, e);
    }
  }

  private final class Comparison {

    private final URI site;
    private final FileList list;
    private final List<String> missing = new ArrayList<>();
    private final List<String> changed = new ArrayList<>();
    private final List<String> unseen = new ArrayList<>();
    private final List<Verification.Unreached> unreached = new ArrayList<>();
    private final AtomicInteger silent = new AtomicInteger();

    Comparison(URI site, FileList list) {
      this.site = site;
      this.list = list;
    }

    void run() {
      var asked = new ArrayList<String>();
      list.sums().keySet().forEach(path -> (isUnseen(path) ? unseen : asked).add(path));
      var answers =
          ParallelTasks.all(
              asked.stream().<Callable<Optional<Answer>>>map(path -> () -> ask(path)).toList());
      for (int i = 0; i < asked.size(); i++) {
        var path = asked.get(i);
        answers.get(i).ifPresent(answer -> compare(path, answer));
      }
    }

    /** The answer; empty where a server that has been silent too often is left alone. */
    private Optional<Answer> ask(String path) throws InterruptedException {
      if (silent.get() >= PATIENCE) {
        return Optional.empty();
      }
      var answer = reader.digest(address(site, path));
      if (answer instanceof Answer.Silent) {
        silent.incrementAndGet();
      }
      return Optional.of(answer);
    }

    private void compare(String path, Answer answer) {
      if (answer instanceof Answer.Silent silent) {
        unreached.add(new Verification.Unreached(path, silent.key(), silent.arg()));
      } else if (answer instanceof Answer.Digest digest) {
        if (!digest.sha256().equals(list.sums().get(path))) {
          changed.add(path);
        }
      } else {
        missing.add(path);
      }
    }

    private static boolean isUnseen(String path) {
      return path.startsWith(".") || path.contains("/.") || OF_THE_SERVER.contains(path);
    }
  }
}
