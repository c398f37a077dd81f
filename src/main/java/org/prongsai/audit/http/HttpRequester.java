package org.prongsai.audit.http;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/** Makes single requests: checks where the address leads, asks, and says how that ended. */
final class HttpRequester implements AutoCloseable {

  private final RequestSettings settings;
  private final AuditEnvironment environment;
  private final AddressFilter filter;
  private final HttpTransport transport;
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(DaemonThreads::of);

  HttpRequester(RequestSettings settings, AuditEnvironment environment) {
    this.settings = settings;
    this.environment = environment;
    var network = environment.network();
    this.filter = new AddressFilter(network.resolver(), settings.allowPrivate());
    this.transport = new HttpTransport(network.sockets(), settings.timeout(), settings.userAgent());
  }

  /** What one request to the address leads to. Content of the other side is never an exception. */
  RequestOutcome get(WebAddress address) {
    var start = environment.clock().instant();
    var recorder = new CertificateRecorder(environment.network().trust(), start);
    try (var deadline = new Deadline(timer, settings.timeout())) {
      try {
        var checked = filter.admit(address);
        return transport.get(address, checked, recorder, deadline).withMillis(since(start));
      } catch (RefusedAddressException e) {
        return RequestFailure.refused(e, since(start));
      } catch (IOException e) {
        if (!recorder.reasons().isEmpty()) {
          return RequestFailure.badCertificate(recorder.reasons(), since(start));
        }
        return deadline.hasPassed()
            ? RequestFailure.timeout(since(start))
            : RequestFailure.of(e, since(start));
      }
    }
  }

  private long since(Instant start) {
    return Math.max(0, Duration.between(start, environment.clock().instant()).toMillis());
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}
