package org.prongsai.preview;

import com.sun.net.httpserver.Headers;
import java.util.List;
import java.util.Set;

/**
 * Which requests are answered: those that a browser on this computer makes for this preview. A page
 * of another site can lead a browser here by a name of its own, but not hide that name.
 *
 * @param port where the preview listens
 */
record RequestGuard(int port) {

  boolean allows(String method, Headers headers) {
    var hosts = Set.of("127.0.0.1:" + port, "localhost:" + port);
    var origin = headers.getFirst("Origin");
    return (method.equals("GET") || method.equals("HEAD"))
        && headers.getOrDefault("Host", List.of()).size() == 1
        && hosts.contains(headers.getFirst("Host"))
        && (origin == null || hosts.stream().anyMatch(host -> origin.equals("http://" + host)));
  }
}
