package blackbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** What an office downloads, unpacked in a folder with Thai letters and spaces, and started. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class UnpackedZipIT {

  private static final int EXECUTABLE = 0100;
  private static final long BROWSER_NANOS = 10_000_000_000L;

  @TempDir private static Path folder;
  private static Path desk;
  private static Path program;

  @BeforeAll
  static void unpack() throws IOException {
    desk = Files.createDirectories(folder.resolve("งาน ITA (ทดลอง) & อื่น"));
    var names = new ArrayList<String>();
    try (var zip = ZipFile.builder().setPath(zip()).get()) {
      for (var entry : Collections.list(zip.getEntries())) {
        var file = desk.resolve(entry.getName());
        names.add(entry.getName());
        if (entry.isDirectory()) {
          continue;
        }
        Files.createDirectories(file.getParent());
        try (var in = zip.getInputStream(entry)) {
          Files.copy(in, file);
        }
        if ((entry.getUnixMode() & EXECUTABLE) != 0) {
          file.toFile().setExecutable(true);
        }
      }
    }
    program = desk.resolve(names.get(0).replaceFirst("/.*", ""));
  }

  private static Path zip() throws IOException {
    var target = Path.of(System.getProperty("prongsai.jar")).getParent();
    try (Stream<Path> files = Files.list(target)) {
      return files
          .filter(file -> file.getFileName().toString().matches("prongsai-[0-9.]+\\.zip"))
          .findFirst()
          .orElseThrow();
    }
  }

  private static ProgramRun launch(String... arguments) {
    var command = new ArrayList<String>();
    command.add(program.resolve("prongsai").toString());
    command.addAll(List.of(arguments));
    return ProgramRun.startCommand(command);
  }

  @Test
  @Order(1)
  void whatItNeedsIsInIt() throws IOException {
    for (var name :
        List.of(
            "LICENSE",
            "NOTICE",
            "java-needed.html",
            "docs/manual.th.html",
            "docs/editing.th.html")) {
      assertTrue(Files.exists(program.resolve(name)), name);
    }
    var start = Files.readString(program.resolve("prongsai.cmd"), StandardCharsets.US_ASCII);
    assertEquals(start.lines().count(), start.split("\r\n").length);
    assertFalse(Files.readString(program.resolve("prongsai")).contains("\r"));
  }

  @Test
  @Order(2)
  void aSiteIsBegunAndItsOnlyWarningsAskForSomething() throws IOException {
    var site = desk.resolve("อบต สมมติ");
    var begun =
        launch(
            "new",
            site.toString(),
            "--name",
            "อบต.สมมติ",
            "--address",
            "https://www.example.go.th/ita/",
            "--year",
            "2569",
            "--as-of",
            "2026-11-30");

    assertEquals(0, begun.exitCode(), begun.output());
    assertTrue(Files.exists(site.resolve("target/site/index.html")));
    var warnings = begun.output().lines().filter(line -> line.contains(": คำเตือน [")).toList();
    assertEquals(
        List.of(
            "contact-missing",
            "contact-missing",
            "contact-missing",
            "licence-missing",
            "text-to-rewrite",
            "text-to-rewrite"),
        warnings.stream().map(line -> line.replaceFirst(".*\\[(.*)]", "$1")).toList());
    var page = Files.readString(site.resolve("target/site/about/index.html"));
    assertFalse(page.contains("ตัวอย่าง:"), page);

    var again = launch("new", site.toString(), "--name", "อบต.อื่น");
    assertEquals(64, again.exitCode(), again.output());
  }

  @Test
  @Order(3)
  void aDoubleClickBuildsTheOnlySiteBesideTheProgramAndOpensIt() throws IOException {
    var browser =
        Files.writeString(desk.resolve("browser"), "#!/bin/sh\necho \"$1\" >\"$0.tmp\"\n");
    browser.toFile().setExecutable(true);
    var built =
        ProgramRun.startCommand(
            List.of(
                "env",
                "BROWSER=" + browser,
                "PRONGSAI_DO=build",
                "PRONGSAI_LAUNCHER=build.cmd",
                "PRONGSAI_COMMAND_LINE=cmd.exe /c \"\"D:\\ITA\\build.cmd\" \"",
                program.resolve("prongsai").toString()));

    assertEquals(0, built.exitCode(), built.output());
    var home = desk.resolve("อบต สมมติ/target/site/index.html");
    assertEquals(home + "\n", whenWritten(desk.resolve("browser.tmp")));
  }

  /** The browser goes on when the program has ended. */
  private static String whenWritten(Path file) throws IOException {
    long until = System.nanoTime() + BROWSER_NANOS;
    while (System.nanoTime() < until && (Files.notExists(file) || Files.size(file) == 0)) {
      Thread.onSpinWait();
    }
    return Files.readString(file);
  }

  @Test
  @Order(4)
  void wrongAnswersAreAllSaidAndNothingIsWritten() {
    var site = desk.resolve("อื่น");
    var refused = launch("new", site.toString(), "--name", "X", "--address", "x", "--year", "26");

    assertEquals(64, refused.exitCode());
    assertEquals(4, refused.output().lines().count(), refused.output());
    assertFalse(Files.exists(site));
  }
}
