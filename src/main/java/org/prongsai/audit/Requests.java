package org.prongsai.audit;

import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import javax.net.ssl.SSLException;

/**
 * Makes single requests over connections of their own: GET, no cookies, no redirects, no reuse.
 *
 * <p>Not the HTTP client of the Java platform, because that looks names up by itself: between its
 * look-up and the one that was checked, a name server could change its mind and lead it into a
 * private network. Here the connection is made to the checked IP address, while certificates are
 * still checked against the name.
 */
final class Requests implements AutoCloseable {

  private final AuditSettings settings;
  private final Surroundings world;
  private final Gate gate;
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(DaemonThreads::of);

  Requests(AuditSettings settings, Surroundings world) {
    this.settings = settings;
    this.world = world;
    this.gate = new Gate(world.network().resolver(), settings.allowPrivate());
  }

  /** What one request to the address leads to. Content of the other side is never an exception. */
  Outcome get(WebAddress address) {
    var start = world.clock().instant();
    var witness = new CertificateWitness(world.network().trust(), start);
    try (var deadline = new Deadline(timer, settings.timeout())) {
      try {
        var answer = ask(address, witness, deadline);
        return new Answer(answer.status(), answer.headers(), answer.body(), since(start));
      } catch (Refusal e) {
        return Failure.refused(e, since(start));
      } catch (IOException e) {
        if (!witness.seen().isEmpty()) {
          return new Failure(Verdict.CERTIFICATE, witness.seen(), false, since(start));
        }
        return deadline.hasPassed()
            ? Failure.passing(Reason.TIMEOUT, since(start))
            : failure(e, since(start));
      }
    }
  }

  private Answer ask(WebAddress address, CertificateWitness witness, Deadline deadline)
      throws Refusal, IOException {
    try (var plain = dial(gate.admit(address), address.port())) {
      deadline.guard(plain);
      plain.setSoTimeout((int) Math.min(Integer.MAX_VALUE, settings.timeout().toMillis()));
      // Not closed by itself: to take leave of a host, TLS would read all that is still to come.
      var socket = address.isSecure() ? new Tls(witness).over(plain, address) : plain;
      socket.getOutputStream().write(head(address).getBytes(StandardCharsets.US_ASCII));
      socket.getOutputStream().flush();
      return new AnswerReader(socket.getInputStream()).read();
    }
  }

  private Socket dial(List<InetAddress> addresses, int port) throws IOException {
    var within = settings.timeout().dividedBy(addresses.size());
    for (var address : addresses.subList(0, addresses.size() - 1)) {
      try {
        return world.network().dialer().dial(address, port, within);
      } catch (IOException e) {
        // Half of the network may be out of reach, such as IPv6. The last one tells how it failed.
        continue;
      }
    }
    return world.network().dialer().dial(addresses.get(addresses.size() - 1), port, within);
  }

  private String head(WebAddress address) {
    return String.join(
        "\r\n",
        "GET " + address.file() + " HTTP/1.1",
        "Host: " + address.authority(),
        "User-Agent: " + settings.userAgent(),
        "Accept: text/html,application/xhtml+xml,application/pdf,*/*;q=0.8",
        "Accept-Language: th,en;q=0.8",
        "Accept-Encoding: identity",
        "Connection: close",
        "\r\n");
  }

  private static Failure failure(IOException e, long millis) {
    var message = e.getMessage() == null ? "" : e.getMessage();
    if (e instanceof UnknownHostException) {
      return Failure.dead(Reason.DNS_FAILURE, millis);
    }
    if (e instanceof SocketTimeoutException || message.contains("timed out")) {
      return Failure.passing(Reason.TIMEOUT, millis);
    }
    if (e instanceof ConnectException && message.contains("refused")) {
      return Failure.dead(Reason.CONNECTION_REFUSED, millis);
    }
    if (e instanceof NotHttp) {
      return Failure.dead(Reason.NOT_HTTP, millis);
    }
    if (e instanceof EOFException || message.contains("reset") || message.contains("pipe")) {
      return Failure.passing(Reason.BROKEN_OFF, millis);
    }
    return e instanceof SSLException
        ? Failure.dead(Reason.TLS_FAILED, millis)
        : Failure.passing(Reason.CONNECTION_FAILED, millis);
  }

  private long since(Instant start) {
    return Math.max(0, Duration.between(start, world.clock().instant()).toMillis());
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}
