package blackbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The preview as a process: it shows the published site at once, and ends when it is asked to. */
class PreviewCommandIT {

  private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:[0-9]+/");

  @TempDir private Path folder;

  private static String address(ProgramRun run) throws InterruptedException {
    while (run.isAlive()) {
      var found = ADDRESS.matcher(run.output());
      if (found.find()) {
        return found.group();
      }
      Thread.sleep(50);
    }
    throw new AssertionError(run.output());
  }

  @Test
  void itShowsThePublishedSiteFirstAndEndsCleanly() throws IOException, InterruptedException {
    FileUtils.copyDirectory(
        Path.of("src/test/resources/sites/minimal/content").toFile(),
        folder.resolve("content").toFile());
    var published = Files.createDirectories(folder.resolve("target/site"));
    Files.writeString(published.resolve("index.html"), "<body><h1>published</h1></body>");
    var run = ProgramRun.start("preview", "--site", folder.toString(), "--no-browser");
    var address = URI.create(address(run));
    var first =
        HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    assertEquals(200, first.statusCode());
    assertTrue(first.body().contains("<h1>"), first.body());
    assertTrue(first.body().contains("/~preview/client.js"), first.body());

    run.end();
    run.exitCode();
    assertEquals(
        "<body><h1>published</h1></body>", Files.readString(published.resolve("index.html")));
  }

  @Test
  void aPortThatIsTakenIsToldOf() {
    var call =
        ProgramCall.of("preview", "--site", "src/test/resources/sites/minimal", "--port", "70000");
    assertEquals(64, call.exitCode());
    assertTrue(call.output().contains("70000"), call.output());
  }
}
