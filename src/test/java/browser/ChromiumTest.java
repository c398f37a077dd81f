package browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.print.BrowserFinder;

class ChromiumTest {

  @TempDir Path folder;

  @Test
  void doesNotLookElsewhereWhenTheVariableNamesNoProgram() {
    program("chromium");
    var missing = folder.resolve("missing").toString();
    var environment = Map.of(Chromium.VARIABLE, missing, "PATH", folder.toString());
    var failure =
        assertThrows(IllegalStateException.class, () -> chromium(environment, () -> false).find());
    assertEquals(
        "PRONGSAI_CHROMIUM names " + missing + ", which is not a program.", failure.getMessage());
  }

  @Test
  void oneOfTwoThreadsInstallsAndTheOtherWaits() {
    var environment = Map.of("PATH", folder.toString());
    var installations = new AtomicInteger();
    BooleanSupplier slow =
        () -> {
          installations.incrementAndGet();
          LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
          return Files.exists(program("chromium"));
        };
    var found =
        IntStream.range(0, 4)
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> chromium(environment, slow).find()))
            .toList();
    found.forEach(browser -> assertEquals(folder.resolve("chromium"), browser.join()));
    assertEquals(1, installations.get());
  }

  @Test
  void looksAgainAfterInstalling() {
    var environment = Map.of("PATH", folder.toString());
    BooleanSupplier installer = () -> Files.exists(program("chromium"));
    assertEquals(folder.resolve("chromium"), chromium(environment, installer).find());
  }

  @Test
  void doesNotInstallWhereThereIsABrowser() {
    program("chromium");
    var asked = new AtomicBoolean();
    chromium(Map.of("PATH", folder.toString()), () -> asked.getAndSet(true)).find();
    assertFalse(asked.get());
  }

  @Test
  void saysWhatToInstallWhenThereIsNone() {
    var chromium = chromium(Map.of(), () -> true);
    var failure = assertThrows(IllegalStateException.class, chromium::find);
    assertTrue(failure.getMessage().contains("apt-get install"), failure::getMessage);
    assertTrue(failure.getMessage().contains(Chromium.VARIABLE), failure::getMessage);
  }

  private static Chromium chromium(Map<String, String> environment, BooleanSupplier installer) {
    return new Chromium(new BrowserFinder(environment, List.of()), installer);
  }

  private Path program(String name) {
    try {
      var file = Files.createFile(folder.resolve(name));
      assertTrue(file.toFile().setExecutable(true));
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
