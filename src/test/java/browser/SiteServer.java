package browser;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Serves a folder as a public web server would, twice: at the root and below {@value #SUB_PATH}.
 * Its strict Content-Security-Policy makes the browser refuse and report every inline style and
 * script, and everything from elsewhere.
 */
public final class SiteServer implements AutoCloseable {

  static final String SUB_PATH = "/ita/demo/";

  private static final String PLAIN_TEXT = "text/plain; charset=utf-8";
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("jsonld", "application/ld+json"),
          Map.entry("xml", "application/xml"),
          Map.entry("csv", "text/csv; charset=utf-8"),
          Map.entry("txt", PLAIN_TEXT),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("pdf", "application/pdf"),
          Map.entry("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"));

  static {
    // Else the JDK's server holds back the end of every answer for 40 ms.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final Path root;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(4);

  public SiteServer(Path root) {
    this.root = root.toAbsolutePath().normalize();
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot open a port of this machine", e);
    }
    server.createContext("/", this::answer);
    server.setExecutor(threads);
    server.start();
  }

  /** The address of the site at the root, with a slash at its end. */
  public String rootAddress() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  /** The address of the same site below the sub-path, with a slash at its end. */
  String subPathAddress() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + SUB_PATH;
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      var path = exchange.getRequestURI().getPath();
      var file = file(path);
      if (Files.isDirectory(file) && !path.endsWith("/")) {
        exchange.getResponseHeaders().set("Location", path + "/");
        exchange.sendResponseHeaders(301, -1);
        return;
      }
      var wanted = Files.isDirectory(file) ? file.resolve("index.html") : file;
      if (Files.isRegularFile(wanted)) {
        send(exchange, 200, wanted);
      } else {
        send(exchange, 404, root.resolve("404.html"));
      }
    }
  }

  private Path file(String path) {
    var prefix = path.startsWith(SUB_PATH) ? SUB_PATH : "/";
    var file = root.resolve(path.substring(prefix.length())).normalize();
    return file.startsWith(root) ? file : root.resolve("outside");
  }

  private static void send(HttpExchange exchange, int status, Path file) throws IOException {
    var name = file.getFileName().toString();
    var type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), PLAIN_TEXT);
    var bytes =
        Files.isRegularFile(file)
            ? Files.readAllBytes(file)
            : "This site has no 404.html.".getBytes(US_ASCII);
    exchange.getResponseHeaders().set("Content-Type", type);
    if (type.startsWith("text/css") || type.startsWith("font/")) {
      // As web servers do: a visitor reads the style and the fonts of a site once.
      exchange.getResponseHeaders().set("Cache-Control", "max-age=600");
    }
    exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'self'");
    exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
    if (exchange.getRequestMethod().equals("HEAD")) {
      exchange.sendResponseHeaders(status, -1);
      return;
    }
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }
}
