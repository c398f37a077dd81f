package blackbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prongsai.delivery.server.CutProxy;

/**
 * Deliveries to the servers that hosts have: nginx and Apache with a home page in PHP beside the
 * site, OpenSSH, and ProFTPD with and without TLS. Runs with the profile {@code long} alone.
 */
@Tag("real-servers")
class RealServersIT {

  private static final Pattern NGINX = Pattern.compile("```nginx\n(.*?)```", Pattern.DOTALL);
  private static final String PHP = "<?php echo 'หน้าแรกเดิม ', PHP_VERSION;";

  /** Files that came before the cut, and after it, at least; the site has 600. */
  private static final int MIDDLE = 50;

  @TempDir private Path folder;
  private Path home;
  private Path web;
  private Path site;
  private int port;
  private HostServers servers;

  @BeforeEach
  void aHomePageAndASite() throws IOException {
    home = Files.createDirectories(folder.resolve("home/officer"));
    Files.createDirectories(folder.resolve("host"));
    web = Files.createDirectories(home.resolve("public_html/ita"));
    Files.writeString(web.resolveSibling("index.php"), PHP);
    port = HostServers.freePort();
    site = Tree.copy(BrokenSites.MINIMAL, folder.resolve("งาน ITA ของ อบต"));
    var settings = site.resolve("content/site.yml");
    Files.writeString(
        settings,
        Files.readString(settings).replace("https://ita.example.go.th/", address())
            + "host: apache\n");
    Files.writeString(services(), "= บริการประชาชน\n\nทุกวันทำการ\n");
    servers = new HostServers(folder.resolve("host"), home);
  }

  @AfterEach
  void stop() {
    if (servers != null) {
      servers.close();
    }
  }

  private String address() {
    return "http://127.0.0.1:" + port + "/ita/";
  }

  /** A page that the second delivery no longer has. */
  private Path services() {
    return site.resolve("content/th/services.adoc");
  }

  private ProgramRun run(String... arguments) {
    var command = new ArrayList<String>();
    command.addAll(List.of("env", "PRONGSAI_DEPLOY_PASSWORD=" + HostServers.PASSWORD));
    command.addAll(ProgramRun.command(List.of(), arguments));
    command.addAll(List.of("--site", site.toString()));
    return ProgramRun.startCommand(command);
  }

  private Path packed() throws IOException {
    var run = run("package");
    assertEquals(0, run.exitCode(), run.output());
    try (var files = Files.list(site.resolve("target/package"))) {
      return files.findFirst().orElseThrow();
    }
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    var uri = URI.create("http://127.0.0.1:" + port).resolve(path);
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
  }

  private void assertVerified() {
    var verified = run("verify");
    assertEquals(0, verified.exitCode(), () -> verified.output() + servers.logs());
  }

  /** The site, and what stood there before. */
  private void assertServed() throws IOException, InterruptedException {
    assertVerified();
    var before = get("/");
    assertEquals(200, before.statusCode(), servers::logs);
    assertTrue(before.body().matches("หน้าแรกเดิม [0-9.]+.*"), before.body());
    assertTrue(get("/ita/").body().contains("<h1"));
    var missing = get("/ita/none/");
    assertEquals(404, missing.statusCode());
    assertEquals(Files.readString(web.resolve("404.html")), missing.body());
    var table = get("/ita/data/agency/agency.csv").headers();
    assertEquals("text/csv; charset=utf-8", table.firstValue("content-type").orElse(""));
    assertEquals("*", table.firstValue("access-control-allow-origin").orElse(""));
    assertEquals("nosniff", table.firstValue("x-content-type-options").orElse(""));
  }

  @Test
  void nginxAndApacheShowThePackageBesideAPageInPhp() throws IOException, InterruptedException {
    Tree.unpack(packed(), web);
    servers.startNginx(port, asTheGuideSays());
    assertServed();
    servers.close();

    servers.startApache(port);
    assertServed();
    Files.writeString(web.resolve("about/index.html"), "defaced");
    assertEquals(1, run("verify").exitCode());
  }

  /** What docs/hosting.md says to write for nginx, for a site below the root. */
  private static String asTheGuideSays() throws IOException {
    var guide = NGINX.matcher(Files.readString(Path.of("docs/hosting.md")));
    assertTrue(guide.find());
    return guide.group(1).replace("^/", "^/ita/").replace("/404.html", "/ita/404.html");
  }

  /** Of FTP only commands pass the proxy; the files take connections of their own. */
  @ParameterizedTest
  @CsvSource({"sftp, 2400000", "ftp, 200000", "ftps, 250000"})
  void aCutDeliveryGoesOnAndTheOneBeforeComesBack(String protocol, long cutAfter)
      throws IOException {
    servers.startApache(port);
    var earlier = packed();
    int door = protocol.equals("sftp") ? servers.startSsh() : servers.startFtp(isTls(protocol));
    var fingerprint = servers.fingerprint(protocol);
    if (!fingerprint.isEmpty()) {
      var unknown = deploy(protocol, door, "SHA256:" + "A".repeat(43));
      assertEquals(1, unknown.exitCode());
      assertTrue(unknown.output().contains(fingerprint), unknown.output());
    }

    try (var cut = new CutProxy(door, cutAfter)) {
      var broken = deploy(protocol, cut.port(), fingerprint, "--write");
      assertEquals(1, broken.exitCode(), broken.output());
      assertTrue(broken.output().contains("การส่งหยุดกลางคัน"), broken.output());
    }
    var rest = plan(deploy(protocol, door, fingerprint, "--write", "--format", "json"));
    assertTrue(rest.get("resumes").booleanValue());
    assertTrue(rest.get("present").intValue() > MIDDLE, rest::toString);
    assertTrue(rest.get("uploads").size() > MIDDLE, rest::toString);
    assertVerified();

    Files.delete(services());
    var settings = site.resolve("content/site.yml");
    Files.writeString(settings, Files.readString(settings).replace("ตำบลตัวอย่าง", "ตำบลใหม่"));
    var change = plan(deploy(protocol, door, fingerprint, "--write", "--format", "json"));
    assertFalse(change.get("resumes").booleanValue());
    assertTrue(change.get("deletions").toString().contains("\"services/index.html\""));
    assertVerified();

    var back = deploy(protocol, door, fingerprint, "--from", earlier.toString(), "--write");
    assertEquals(0, back.exitCode(), back.output());
    var unpacked = Tree.unpack(earlier, folder.resolve("earlier"));
    Files.delete(unpacked.resolve("READ-ME-FIRST.html"));
    assertEquals(List.of(), Tree.of(unpacked).differencesTo(Tree.of(web)));
    assertEquals(PHP, Files.readString(web.resolveSibling("index.php")));
  }

  private static boolean isTls(String protocol) {
    return protocol.equals("ftps");
  }

  private ProgramRun deploy(String protocol, int door, String fingerprint, String... more) {
    var words = new ArrayList<String>(List.of("deploy", "--protocol", protocol));
    words.addAll(List.of("--host", "127.0.0.1", "--port", "" + door));
    words.addAll(List.of("--user", HostServers.USER, "--folder", "public_html/ita"));
    if (!fingerprint.isEmpty()) {
      words.addAll(List.of("--fingerprint", fingerprint));
    }
    words.addAll(List.of(more));
    return run(words.toArray(String[]::new));
  }

  private JsonNode plan(ProgramRun run) throws IOException {
    assertEquals(0, run.exitCode(), () -> run.output() + servers.logs());
    var output = run.output();
    return new ObjectMapper().readTree(output.substring(output.indexOf("{\n")));
  }
}
