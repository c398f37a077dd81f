package org.prongsai.audit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.prongsai.audit.http.AuditEnvironment;
import org.prongsai.audit.http.DaemonThreads;
import org.prongsai.audit.http.ManualClock;
import org.prongsai.audit.http.Network;

/**
 * Hosts with public names and public IP addresses, all of which are served by this computer. What
 * is not known here cannot be reached; nothing leaves the computer.
 */
final class FakeInternet implements AutoCloseable {

  static final Instant START = Instant.parse("2026-11-23T03:00:00Z");
  static final String PAGE = "<!doctype html><title>แผน</title><h1>แผนปี 2567</h1><p>เนื้อหา</p>";

  final ManualClock clock;
  final List<Duration> pauses = Collections.synchronizedList(new ArrayList<>());
  final List<String> requests = Collections.synchronizedList(new ArrayList<>());
  final List<String> dialed = Collections.synchronizedList(new ArrayList<>());
  final Map<String, List<InetAddress>> names = new HashMap<>();
  private final Map<String, Integer> ports = new HashMap<>();
  private final List<HttpServer> servers = new ArrayList<>();
  private final ExecutorService threads = Executors.newCachedThreadPool(DaemonThreads::of);
  private Network network = new Network(this::resolve, FakeSocket::new, Network.ofSystem().trust());

  FakeInternet() {
    this(START);
  }

  FakeInternet(Instant start) {
    this.clock = new ManualClock(start);
  }

  /** A host on port 80 that answers all paths in the same way. */
  void host(String name, HttpHandler handler) {
    try {
      serve(name, 80, HttpServer.create(loopback(), 0), handler);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A host on port 443. */
  void secureHost(String name, SSLContext identity, HttpHandler handler) {
    try {
      var server = HttpsServer.create(loopback(), 0);
      server.setHttpsConfigurator(new HttpsConfigurator(identity));
      serve(name, 443, server, handler);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void serve(String name, int port, HttpServer server, HttpHandler handler) {
    server.createContext(
        "/",
        exchange -> {
          requests.add(name + exchange.getRequestURI());
          handler.handle(exchange);
          exchange.close();
        });
    server.setExecutor(threads);
    server.start();
    servers.add(server);
    place(name, port, server.getAddress().getPort());
  }

  /** A host whose port leads to one of this computer. */
  void place(String name, int port, int localPort) {
    names.computeIfAbsent(name, key -> List.of(address("93.184.216." + (names.size() + 1))));
    ports.put(names.get(name).get(0).getHostAddress() + ":" + port, localPort);
  }

  /** Only the issuers in the store are trusted. */
  void trust(KeyStore store) throws GeneralSecurityException {
    var factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    factory.init(store);
    var trust = (X509TrustManager) factory.getTrustManagers()[0];
    network = new Network(network.resolver(), network.sockets(), trust);
  }

  AuditEnvironment environment() {
    return new AuditEnvironment(clock, this::pause, network);
  }

  /** The only visit of an audit of one address. */
  Visit visit(String url, String format) throws InterruptedException {
    return visit(impatient(), new AuditTarget(url, format, "2567 o1 1"));
  }

  Visit visit(String url) throws InterruptedException {
    return visit(url, "");
  }

  Visit visit(AuditSettings settings, AuditTarget target) throws InterruptedException {
    return new LinkAudit(settings, environment())
        .visit(List.of(target), VisitLog.empty(), visit -> {})
        .get(0);
  }

  /** Without second tries, and with a time limit that tests can wait for. */
  static AuditSettings impatient() {
    return settings(Duration.ofSeconds(5), 0);
  }

  static AuditSettings settings(Duration timeout, int retries) {
    var polite = AuditSettings.polite();
    return new AuditSettings(
        polite.perHostPause(),
        timeout,
        polite.slow(),
        retries,
        polite.cacheFor(),
        false,
        false,
        polite.userAgent());
  }

  static HttpHandler page(String html) {
    return answer(200, "text/html; charset=utf-8", html);
  }

  static HttpHandler answer(int status, String type, String body) {
    return exchange -> send(exchange, status, type, body.getBytes(StandardCharsets.UTF_8));
  }

  static HttpHandler redirect(int status, String location) {
    return exchange -> {
      exchange.getResponseHeaders().set("Location", location);
      exchange.sendResponseHeaders(status, -1);
    };
  }

  static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }

  /** Answers by path; {@code 404} for what is not in the map. */
  static HttpHandler paths(Map<String, HttpHandler> paths) {
    return exchange ->
        paths
            .getOrDefault(
                exchange.getRequestURI().toString(), answer(404, "text/html", "<p>404</p>"))
            .handle(exchange);
  }

  static InetAddress address(String number) {
    try {
      return InetAddress.getByName(number);
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(number, e);
    }
  }

  private static InetSocketAddress loopback() {
    return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
  }

  private List<InetAddress> resolve(String host) throws UnknownHostException {
    if (!names.containsKey(host)) {
      throw new UnknownHostException(host);
    }
    return names.get(host);
  }

  /** Connects to the port of this computer that stands for the place it was sent to. */
  private final class FakeSocket extends Socket {
    @Override
    public void connect(SocketAddress to, int timeout) throws IOException {
      var asked = (InetSocketAddress) to;
      var place = asked.getAddress().getHostAddress() + ":" + asked.getPort();
      dialed.add(place);
      if (!ports.containsKey(place)) {
        throw new ConnectException("Connection refused: nobody is at " + place);
      }
      super.connect(
          new InetSocketAddress(InetAddress.getLoopbackAddress(), ports.get(place)), timeout);
    }
  }

  private void pause(Duration duration) {
    pauses.add(duration);
    clock.moveOn(duration);
  }

  @Override
  public void close() {
    servers.forEach(server -> server.stop(0));
    threads.shutdownNow();
  }
}
