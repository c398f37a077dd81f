package org.prongsai.audit;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.prongsai.audit.http.DaemonThreads;

/** A host that does not keep to HTTP: it does with each connection whatever the test wants. */
final class RawHost implements AutoCloseable {

  interface Behaviour {
    void serve(Socket connection) throws IOException, InterruptedException;
  }

  final AtomicInteger connections = new AtomicInteger();
  private final ServerSocket server;
  private final Behaviour behaviour;

  RawHost(Behaviour behaviour) throws IOException {
    this(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), behaviour);
  }

  RawHost(ServerSocket server, Behaviour behaviour) {
    this.server = server;
    this.behaviour = behaviour;
    DaemonThreads.of(this::accept).start();
  }

  /** Says this and closes, as soon as a request has come. */
  static Behaviour saying(String bytes) {
    return connection -> {
      readHead(connection);
      connection.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
    };
  }

  static void readHead(Socket connection) throws IOException {
    head(connection);
  }

  /** The request line and the headers that came, as far as they came. */
  static String head(Socket connection) throws IOException {
    var head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int octet = connection.getInputStream().read();
      if (octet < 0) {
        return head.toString();
      }
      head.append((char) octet);
    }
    return head.toString();
  }

  int port() {
    return server.getLocalPort();
  }

  private void accept() {
    try {
      while (true) {
        var connection = server.accept();
        connections.incrementAndGet();
        DaemonThreads.of(() -> serve(connection)).start();
      }
    } catch (IOException e) {
      // The test is over.
      return;
    }
  }

  private void serve(Socket connection) {
    try (connection) {
      behaviour.serve(connection);
    } catch (IOException | InterruptedException e) {
      // The audit hung up, as it should.
      return;
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
