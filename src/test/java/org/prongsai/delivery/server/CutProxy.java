package org.prongsai.delivery.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** Stands before a server and breaks all connections after so many bytes of the client. */
public final class CutProxy implements AutoCloseable {

  private final ServerSocket door;
  private final int port;
  private final AtomicLong left;
  private final List<Socket> open = new CopyOnWriteArrayList<>();

  public CutProxy(int port, long bytes) throws IOException {
    this.port = port;
    this.left = new AtomicLong(bytes);
    this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    start(this::admit);
  }

  public int port() {
    return door.getLocalPort();
  }

  private static void start(Runnable work) {
    var thread = new Thread(work);
    thread.setDaemon(true);
    thread.start();
  }

  private void admit() {
    try {
      while (true) {
        var client = door.accept();
        var server = new Socket(InetAddress.getLoopbackAddress(), port);
        open.add(client);
        open.add(server);
        start(() -> copy(client, server, true));
        start(() -> copy(server, client, false));
      }
    } catch (IOException e) {
      return; // closed
    }
  }

  private void copy(Socket from, Socket to, boolean counts) {
    var buffer = new byte[1024];
    try {
      for (int read = from.getInputStream().read(buffer);
          read >= 0;
          read = from.getInputStream().read(buffer)) {
        if (counts && left.addAndGet(-read) < 0) {
          close();
          return;
        }
        to.getOutputStream().write(buffer, 0, read);
      }
    } catch (IOException e) {
      return; // broken off, as it is here for
    }
  }

  @Override
  public void close() throws IOException {
    door.close();
    for (var socket : open) {
      socket.close();
    }
  }
}
