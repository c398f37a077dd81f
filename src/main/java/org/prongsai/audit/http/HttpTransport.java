package org.prongsai.audit.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.InMemoryDnsResolver;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.BasicHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.DefaultHttpClientConnectionOperator;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.io.HttpClientConnectionOperator;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.HostnameVerificationPolicy;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.CharCodingConfig;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;

/**
 * Sends one GET request with Apache HttpClient, over a connection of its own to IP addresses that
 * were checked before. The minimal client of the library follows no redirects, keeps no cookies,
 * answers no demand for a password, tries nothing again, unpacks nothing and knows no proxy.
 */
record HttpTransport(Supplier<Socket> sockets, Duration timeout, String userAgent) {

  // Up to 500 headers: the library refuses the one that reaches its limit.
  private static final Http1Config LIMITS =
      Http1Config.custom().setMaxLineLength(16 * 1024).setMaxHeaderCount(501).build();
  // Hosts write Thai addresses into a header without encoding them.
  private static final CharCodingConfig UTF_8 =
      CharCodingConfig.custom()
          .setCharset(StandardCharsets.UTF_8)
          .setMalformedInputAction(CodingErrorAction.REPLACE)
          .build();
  private static final ManagedHttpClientConnectionFactory CONNECTIONS =
      ManagedHttpClientConnectionFactory.builder()
          .http1Config(LIMITS)
          .charCodingConfig(UTF_8)
          // What the library hands in are limits of its own.
          .responseParserFactory(unused -> new ResponseHeadParser(LIMITS))
          .incomingContentLengthStrategy(new BodyLength())
          .build();

  /**
   * The response, with 0 as its time and no more of its body than {@link Response#LIMIT}. Only the
   * checked IP addresses are connected to, tried one after the other.
   */
  Response get(
      WebAddress address,
      List<InetAddress> checked,
      CertificateRecorder recorder,
      Deadline deadline)
      throws IOException {
    int port = address.hasUsualPort() ? -1 : address.port();
    var target = new HttpHost(address.scheme(), address.host().replaceAll("[\\[\\]]", ""), port);
    // Knows nothing but these addresses: no name is looked up a second time.
    var resolver = new InMemoryDnsResolver();
    resolver.add(target.getHostName(), checked.toArray(InetAddress[]::new));
    var connections =
        new BasicHttpClientConnectionManager(operator(resolver, recorder, deadline), CONNECTIONS);
    connections.setConnectionConfig(limits(checked.size()));
    var client = HttpClients.createMinimal(connections);
    try {
      return read(client.executeOpen(target, request(address, target), HttpClientContext.create()));
    } finally {
      // Else the library would read a body to its end before it closes the connection.
      client.close(CloseMode.IMMEDIATE);
    }
  }

  private HttpClientConnectionOperator operator(
      DnsResolver resolver, CertificateRecorder recorder, Deadline deadline) {
    var tls =
        new DefaultClientTlsStrategy(
            context(recorder), HostnameVerificationPolicy.CLIENT, recorder);
    return new DefaultHttpClientConnectionOperator(
        proxy -> deadline.guard(sockets.get()),
        null,
        resolver,
        scheme -> scheme.equals("https") ? tls : null);
  }

  private ConnectionConfig limits(int addresses) {
    return ConnectionConfig.custom()
        .setConnectTimeout(Timeout.of(timeout.dividedBy(addresses)))
        .setSocketTimeout(Timeout.of(timeout))
        .build();
  }

  private static SSLContext context(CertificateRecorder recorder) {
    try {
      var context = SSLContext.getInstance("TLS");
      context.init(null, new TrustManager[] {recorder}, null);
      return context;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the platform has no TLS", e);
    }
  }

  private ClassicHttpRequest request(WebAddress address, HttpHost target) {
    // With the host: of a path alone the library would take "//a/b" for the path /b of a host a.
    var request = new BasicClassicHttpRequest("GET", target, address.file());
    request.setHeader("Host", address.authority());
    request.setHeader("User-Agent", userAgent);
    request.setHeader("Accept", "text/html,application/xhtml+xml,application/pdf,*/*;q=0.8");
    request.setHeader("Accept-Language", "th,en;q=0.8");
    request.setHeader("Accept-Encoding", "identity");
    request.setHeader("Connection", "close");
    return request;
  }

  private static Response read(ClassicHttpResponse response) throws IOException {
    var headers = new HashMap<String, List<String>>();
    for (var header : response.getHeaders()) {
      var name = header.getName().toLowerCase(Locale.ROOT);
      var values = headers.computeIfAbsent(name, key -> new ArrayList<>());
      values.add(header.getValue().strip());
    }
    var entity = response.getEntity();
    var body = entity == null ? new byte[0] : entity.getContent().readNBytes(Response.LIMIT);
    return new Response(response.getCode(), headers, body, 0);
  }
}
