package org.prongsai.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.prongsai.build.BuildConfig;
import org.prongsai.problem.HtmlReport;
import org.prongsai.problem.JsonReport;
import org.prongsai.problem.ProblemWords;
import org.prongsai.problem.RuleHelp;
import org.prongsai.text.MessageBundle;

/**
 * Shows a site on this computer while it is edited. It listens on the loopback address only, and
 * what it shows is built into a folder of its own: what was published before stays as it is.
 */
public final class PreviewServer implements AutoCloseable {

  /** Ports that are tried where none is asked for. */
  private static final int FIRST_PORT = 8400;

  private static final int PORTS = 20;

  /** What is not of the site lies below this, which no page of a site can be. */
  private static final String OWN = "/~preview/";

  private final Path published;
  private final MessageBundle words;
  private final PreviewPages pages;
  private final ProblemWords problemWords;
  private final EventStream events = new EventStream();
  private final ExecutorService threads = Executors.newCachedThreadPool(PreviewServer::daemon);
  private final PreviewBuilds builds;
  private final Path report;
  private final HttpServer server;
  private final RequestGuard guard;

  /**
   * Starts the server, and the first build.
   *
   * @param config where the preview is built
   * @param published the published site, shown until the first build is through
   * @param port where to listen; 0 for the first free one from 8400 on
   * @throws BindException where the port is taken
   */
  public PreviewServer(BuildConfig config, Path published, int port, MessageBundle words)
      throws IOException {
    this.published = published;
    this.words = words;
    this.pages = new PreviewPages(words, OWN);
    this.problemWords = ProblemWords.of(words.language());
    this.report = config.outputDir().resolveSibling("report");
    this.server = listen(port);
    this.guard = new RequestGuard(server.getAddress().getPort());
    this.builds = new PreviewBuilds(config, state -> events.send(state.json(json())));
    server.createContext("/", this::answer);
    server.setExecutor(threads);
    server.start();
    builds.start();
  }

  private static Thread daemon(Runnable work) {
    var thread = new Thread(work, "preview");
    thread.setDaemon(true);
    return thread;
  }

  private static HttpServer listen(int port) throws IOException {
    if (port != 0) {
      return HttpServer.create(address(port), 0);
    }
    for (int next = FIRST_PORT; next < FIRST_PORT + PORTS; next++) {
      try {
        return HttpServer.create(address(next), 0);
      } catch (BindException e) {
        continue; // another preview, or something else, has it
      }
    }
    return HttpServer.create(address(0), 0);
  }

  private static InetSocketAddress address(int port) throws IOException {
    return new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port);
  }

  /** What to open in a browser. */
  public String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  private JsonReport json() {
    return new JsonReport(problemWords);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      var headers = exchange.getResponseHeaders();
      headers.set("Cache-Control", "no-store");
      headers.set("X-Content-Type-Options", "nosniff");
      headers.set("Cross-Origin-Resource-Policy", "same-origin");
      headers.set("X-Frame-Options", "SAMEORIGIN");
      if (!guard.allows(exchange.getRequestMethod(), exchange.getRequestHeaders())) {
        send(exchange, 403, "text/plain; charset=utf-8", bytes(words.get("preview.refused")));
        return;
      }
      var path = exchange.getRequestURI().getPath();
      if (path == null || !path.startsWith("/")) {
        missing(exchange);
      } else if (path.startsWith(OWN)) {
        own(exchange, path.substring(OWN.length()));
      } else {
        try {
          page(exchange, path);
        } catch (NoSuchFileException e) {
          missing(exchange); // a build has just put another folder in its place
        }
      }
    }
  }

  private void own(HttpExchange exchange, String name) throws IOException {
    switch (name) {
      case "client.js" ->
          send(exchange, 200, "text/javascript; charset=utf-8", bytes(pages.script()));
      case "client.css" -> send(exchange, 200, "text/css; charset=utf-8", bytes(pages.style()));
      case "problems" -> {
        var state = builds.state();
        var html = new HtmlReport(problemWords, "rules").write(state.problems(), state.outcome());
        send(exchange, 200, "text/html; charset=utf-8", bytes(html));
      }
      case "events" -> {
        if (events.isFull()) {
          send(exchange, 503, "text/plain; charset=utf-8", new byte[0]);
        } else {
          events.serve(exchange, () -> builds.state().json(json()));
        }
      }
      default -> {
        var rule =
            name.startsWith("rules/")
                ? RuleHelp.text(name.substring("rules/".length()))
                : Optional.<String>empty();
        if (rule.isPresent()) {
          var type = name.endsWith(".css") ? "text/css" : "text/html";
          send(exchange, 200, type + "; charset=utf-8", bytes(rule.get()));
          return;
        }
        var file =
            name.startsWith("report/")
                ? PageFile.of(report, name.substring("report".length()))
                : Optional.<PageFile>empty();
        if (file.isPresent()) {
          send(exchange, 200, file.get().type(), Files.readAllBytes(file.get().file()));
        } else {
          missing(exchange);
        }
      }
    }
  }

  /** A page is sent as it was published, with the script of the preview at its end. */
  private void page(HttpExchange exchange, String path) throws IOException {
    var folder = builds.pages(published);
    int version = builds.state().version();
    var found = PageFile.of(folder, path);
    if (found.isPresent()
        && Files.isDirectory(folder.resolve(path.substring(1)))
        && !path.endsWith("/")) {
      exchange.getResponseHeaders().set("Location", exchange.getRequestURI().getRawPath() + "/");
      send(exchange, 301, "text/plain; charset=utf-8", new byte[0]);
    } else if (found.isEmpty()) {
      var lost = PageFile.of(folder, "/404.html");
      if (lost.isPresent()) {
        send(exchange, 404, lost.get().type(), bytes(pages.page(lost.get().file(), version)));
      } else {
        send(exchange, 200, "text/html; charset=utf-8", bytes(pages.waiting(version)));
      }
    } else if (found.get().isPage()) {
      send(exchange, 200, found.get().type(), bytes(pages.page(found.get().file(), version)));
    } else {
      send(exchange, 200, found.get().type(), Files.readAllBytes(found.get().file()));
    }
  }

  private void missing(HttpExchange exchange) throws IOException {
    send(exchange, 404, "text/plain; charset=utf-8", bytes(words.get("preview.missing")));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void send(HttpExchange exchange, int status, String type, byte[] body)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    if (exchange.getRequestMethod().equals("HEAD") || body.length == 0) {
      exchange.sendResponseHeaders(status, -1);
    } else {
      exchange.sendResponseHeaders(status, body.length);
      exchange.getResponseBody().write(body);
    }
  }

  /** Ends the open pages' streams, the server, and the builds after the one under way. */
  @Override
  public void close() {
    events.close();
    server.stop(0);
    builds.close();
    threads.shutdownNow();
  }
}
