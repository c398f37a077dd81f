package org.prongsai.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.settings.KeptNames;

class VerifierTest {

  private static final KeptNames KEEP = new KeptNames(List.of(Pattern.compile("photos")));

  @TempDir private Path folder;
  private BuiltSite own;
  private Path there;
  private HttpServer server;
  private URI address;

  @BeforeEach
  void serve() throws Exception {
    own = SmallSite.write(folder.resolve("own"), SmallSite.first());
    there = folder.resolve("there");
    SmallSite.write(there, SmallSite.first());
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext("/ita/", this::answer);
    server.start();
    address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/ita/");
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    var path = exchange.getRequestURI().getPath().substring("/ita/".length());
    var file = there.resolve(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
    if (path.equals("404.html")) {
      exchange.getResponseHeaders().add("Location", "/ita/404");
      exchange.sendResponseHeaders(308, -1);
    } else if (path.equals("404")) {
      exchange.sendResponseHeaders(200, 0);
      Files.copy(there.resolve("404.html"), exchange.getResponseBody());
    } else if (path.startsWith(".")) {
      exchange.sendResponseHeaders(403, -1);
    } else if (!Files.isRegularFile(file)) {
      exchange.sendResponseHeaders(404, -1);
    } else {
      exchange.sendResponseHeaders(200, 0);
      Files.copy(file, exchange.getResponseBody());
    }
    exchange.close();
  }

  private static WebReader reader() {
    return new WebReader(HttpClient.newHttpClient(), Duration.ofSeconds(2));
  }

  private Verification web() throws Exception {
    return new WebVerifier(Optional.of(own), reader()).verify(address);
  }

  @Test
  void aFolderIsComparedBothWays() throws Exception {
    Files.createDirectories(there.resolve("photos"));
    Files.writeString(there.resolve("photos/a.jpg"), "kept");
    Files.writeString(there.resolve(SitePackage.GUIDE), "guide");
    assertTrue(new FolderVerifier(Optional.of(own), KEEP).verify(there).isWhole());

    Files.delete(there.resolve("data/a/a.csv"));
    Files.writeString(there.resolve("index.html"), "<p>99.99");
    Files.writeString(there.resolve("en/more.html"), "foreign");
    Files.createSymbolicLink(there.resolve("link"), folder);
    var found = new FolderVerifier(Optional.of(own), KEEP).verify(there);

    assertEquals(List.of("data/a/a.csv"), found.missing());
    assertEquals(List.of("index.html"), found.changed());
    assertEquals(List.of("en/more.html", "link"), found.foreign());
  }

  @Test
  void withoutASiteOfOnesOwnTheListThereCounts() throws Exception {
    assertTrue(new FolderVerifier(Optional.empty(), KEEP).verify(there).isWhole());
    Files.delete(there.resolve(FileList.PATH));
    assertThrows(
        DeliveryException.class, () -> new FolderVerifier(Optional.empty(), KEEP).verify(there));
  }

  @Test
  void whatLiesBehindALinkedFolderIsNotThere() throws Exception {
    var moved = Files.move(there.resolve("data/a"), folder.resolve("moved"));
    Files.createSymbolicLink(there.resolve("data/a"), moved);

    var found = new FolderVerifier(Optional.of(own), KEEP).verify(there);

    assertEquals(List.of("data/a/a.csv"), found.changed());
    assertEquals(List.of("data/a"), found.foreign());
    assertThrows(DeliveryException.class, () -> BuiltSite.open(there));
  }

  @Test
  void aListThatIsDamagedIsNotBelieved() throws Exception {
    var whole = Files.readString(there.resolve(FileList.PATH));
    var line = whole.substring(0, whole.indexOf('\n') + 1);
    var damaged =
        List.of("", "\u0000\u0001\ufffd", whole.substring(0, 300), line + line, "x\n" + whole);
    for (var list : damaged) {
      Files.writeString(there.resolve(FileList.PATH), list);
      var inFolder =
          assertThrows(
              DeliveryException.class,
              () -> new FolderVerifier(Optional.empty(), KEEP).verify(there));
      var onWeb =
          assertThrows(
              DeliveryException.class,
              () -> new WebVerifier(Optional.empty(), reader()).verify(address));
      assertEquals("verify.list-damaged", inFolder.obstacles().get(0).key(), list);
      assertEquals("verify.list-damaged", onWeb.obstacles().get(0).key(), list);
    }
    Files.writeString(there.resolve(FileList.PATH), whole.replace("\n", "\r\n"));
    assertTrue(new FolderVerifier(Optional.empty(), KEEP).verify(there).missing().isEmpty());
  }

  @Test
  void aSiteOnTheWebIsReadAsVisitorsReadIt() throws Exception {
    var found = web();

    assertEquals(List.of(), found.missing());
    assertEquals(List.of(), found.changed());
    assertEquals(List.of(), found.unreached());
    assertEquals(List.of(".htaccess"), found.unseen());
    assertTrue(found.isSameState() && found.isOwnList());
    assertEquals(Optional.of("https://a.go.th/ita/"), found.elsewhere());
  }

  @Test
  void whatIsMissingOrChangedOnTheWebIsNamed() throws Exception {
    SmallSite.write(there, SmallSite.second());
    Files.delete(there.resolve("files/2567/o1/แบบ สรุป.pdf"));
    Files.delete(there.resolve("data/old/old.csv"));
    var found = web();

    assertEquals(List.of("data/old/old.csv", "files/2567/o1/แบบ สรุป.pdf"), found.missing());
    assertEquals(List.of("en/index.html", "index.html", FileList.PATH), found.changed());
    assertFalse(found.isSameState());
  }

  @Test
  void anotherAgencysSiteIsComparedWithItsOwnList() throws Exception {
    var facts = Files.readString(there.resolve(SiteFacts.PATH)).replace("a.go.th", "b.go.th");
    SmallSite.put(there, SiteFacts.PATH, facts.getBytes());
    var found = web();

    assertFalse(found.isOwnList());
    assertEquals(List.of(SiteFacts.PATH), found.changed());
  }

  @Test
  void aServerThatAnswersNonsenseIsSaidToAnswerNonsense() throws Exception {
    assertEquals("verify.not-http", refusal("\u0001\u0002 nonsense\r\n\r\n"));
    assertEquals(
        "verify.redirected",
        refusal(
            "HTTP/1.1 302 Found\r\nLocation: http://other.example/\r\nContent-Length: 0\r\n\r\n"));
    for (var to : List.of("http:opaque", "http:///", "http://a_b/", "mailto:x", "//", "http://[")) {
      var refused =
          refusal("HTTP/1.1 302 Found\r\nLocation: " + to + "\r\nContent-Length: 0\r\n\r\n");
      assertTrue(Set.of("verify.redirected", "verify.not-http").contains(refused), to);
    }
    assertEquals("verify.status", refusal("HTTP/1.1 500 No\r\nContent-Length: 0\r\n\r\n"));
    assertEquals("verify.timeout", refusal("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n1"));
  }

  @Test
  void nobodyThereIsSaid() throws Exception {
    server.stop(0);
    var refusal = assertThrows(DeliveryException.class, this::web);
    assertEquals("verify.no-connection", refusal.obstacles().get(0).key());
  }

  /** Why a server that sends these bytes and then waits is given up. */
  private String refusal(String bytes) throws Exception {
    try (var socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      var thread =
          new Thread(
              () -> {
                try (var peer = socket.accept()) {
                  peer.getInputStream().read(new byte[4096]);
                  peer.getOutputStream().write(bytes.getBytes());
                  peer.getInputStream().read();
                } catch (IOException e) {
                  return; // the reader left
                }
              });
      thread.setDaemon(true);
      thread.start();
      var at = URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/");
      var refusal =
          assertThrows(
              DeliveryException.class,
              () -> new WebVerifier(Optional.of(own), reader()).verify(at));
      return refusal.obstacles().get(0).key();
    }
  }
}
