package browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.prongsai.print.BrowserFinder;

/**
 * Finds the browser that the tests drive: the one named by {@value #VARIABLE}, else a Chromium,
 * Chrome or Edge of this machine, else one that it installs where it may. Without a browser the
 * tests fail; they are never skipped.
 */
final class Chromium {

  static final String VARIABLE = BrowserFinder.VARIABLE;

  private final BrowserFinder finder;
  private final BooleanSupplier installer;

  /** The installer answers whether it installed anything. */
  Chromium(BrowserFinder finder, BooleanSupplier installer) {
    this.finder = finder;
    this.installer = installer;
  }

  /** The browser of this machine. */
  static Path ofThisMachine() {
    return new Chromium(BrowserFinder.of(System.getenv()), Chromium::installWithApt).find();
  }

  Path find() {
    var found = finder.find();
    if (found.isEmpty() && finder.named().isPresent()) {
      throw new IllegalStateException(
          VARIABLE + " names " + finder.named().get() + ", which is not a program.");
    }
    return found
        .or(this::installedByThisOrAnother)
        .orElseThrow(() -> new IllegalStateException(cure()));
  }

  /** Tests run in several threads of several processes; the first installs, the others wait. */
  private Optional<Path> installedByThisOrAnother() {
    // A lock on a file holds between processes and refuses a second thread instead of waiting.
    synchronized (Chromium.class) {
      return installedByThisProcessOrAnother();
    }
  }

  private Optional<Path> installedByThisProcessOrAnother() {
    var lock = Path.of(System.getProperty("java.io.tmpdir"), "prongsai-browser.lock");
    try (var file = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var held = file.lock()) {
      return finder
          .find()
          .or(() -> held.isValid() && installer.getAsBoolean() ? finder.find() : Optional.empty());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot lock " + lock, e);
    }
  }

  private static String cure() {
    return """
    The browser tests need Chromium, Chrome or Edge, and this machine has none of them.
      Debian:          apt-get install --no-install-recommends chromium   (as root)
      Fedora:          dnf install chromium
      Ubuntu:          Google Chrome, https://www.google.com/chrome/
      macOS, Windows:  Chromium, Chrome or Edge in its usual place
    Or put the full path of a browser into the environment variable %s.\
    """
        .formatted(VARIABLE);
  }

  /** Build machines in containers are root on a bare Debian: there the tests help themselves. */
  private static boolean installWithApt() {
    if (!System.getProperty("user.name").equals("root")
        || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
      return false;
    }
    run("apt-get", "update");
    // Whoever else installs something on this machine is waited for.
    run(
        "apt-get",
        "-o",
        "DPkg::Lock::Timeout=300",
        "install",
        "-y",
        "--no-install-recommends",
        "chromium");
    return true;
  }

  private static void run(String... command) {
    try {
      // Not on our own output: the test runner talks to Maven there.
      var log = Files.createTempFile("apt-get", ".log");
      var builder = new ProcessBuilder(command).redirectErrorStream(true);
      builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
      var code = builder.redirectOutput(log.toFile()).start().waitFor();
      if (code != 0) {
        throw new IllegalStateException(
            String.join(" ", command) + " ended with " + code + ", see " + log + ".\n" + cure());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot run " + command[0], e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while running " + command[0], e);
    }
  }
}
