package org.prongsai.delivery;

import java.io.ByteArrayOutputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javax.net.ssl.SSLException;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Reads files of the office's own site over the web, a few at a time over connections that stay
 * open. It goes to the address that the office gave and to no other host; the audit of links, whose
 * addresses others wrote, has a more careful client.
 *
 * @param patience for one file, from the request to its last byte
 */
public record WebReader(HttpClient client, Duration patience) {

  private static final int MOST_REDIRECTS = 3;
  private static final long LARGEST = 1L << 30;
  private static final int OK = 200;
  private static final int NOT_FOUND = 404;
  private static final int GONE = 410;
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  /** What came of asking for a file. */
  public sealed interface Answer {

    /** All of it. */
    record Content(byte[] bytes) implements Answer {}

    /** The checksum of all of it. */
    record Digest(String sha256) implements Answer {}

    /** The server says that it has no such file. */
    record Missing() implements Answer {}

    /** No answer that could be read; the key is that of the words that say why. */
    record Silent(String key, Object arg) implements Answer {}
  }

  /** One with the certificates that this computer trusts. */
  public static WebReader ofSystem() {
    var client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(20))
            .build();
    return new WebReader(client, PATIENCE);
  }

  /** The content of a file that is small enough to be kept. */
  public Answer read(URI address, int limit) throws InterruptedException {
    var bytes = new ByteArrayOutputStream();
    var answer = ask(address, limit, part -> bytes.write(part, 0, part.length));
    return answer == null ? new Answer.Content(bytes.toByteArray()) : answer;
  }

  /** The checksum of a file of any size that is served in time. */
  public Answer digest(URI address) throws InterruptedException {
    var digest = DigestUtils.getSha256Digest();
    var answer = ask(address, LARGEST, digest::update);
    return answer == null ? new Answer.Digest(Hex.encodeHexString(digest.digest())) : answer;
  }

  /** Null where the whole file was taken. */
  private Answer ask(URI address, long limit, Consumer<byte[]> taker) throws InterruptedException {
    var here = address;
    for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      var body = new BoundedBody(limit, taker);
      CompletableFuture<HttpResponse<Void>> sent = null;
      try {
        var request =
            HttpRequest.newBuilder(here).timeout(patience).header("User-Agent", "prongsai").build();
        sent =
            client.sendAsync(
                request, head -> head.statusCode() == OK ? body : BodySubscribers.replacing(null));
        var response = sent.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        var next = response.headers().firstValue("location");
        if (response.statusCode() / 100 != 3 || next.isEmpty()) {
          return answer(response);
        }
        var to = here.resolve(next.get());
        if (!isSameHost(address, to)) {
          return new Answer.Silent("verify.redirected", to);
        }
        here = to;
      } catch (TimeoutException e) {
        sent.cancel(true);
        return new Answer.Silent("verify.timeout", patience.toSeconds());
      } catch (ExecutionException e) {
        return body.isFull()
            ? new Answer.Silent("verify.too-long", limit >> 20)
            : silent(e.getCause());
      } catch (IllegalArgumentException e) {
        return new Answer.Silent("verify.not-http", here); // leads to no address
      }
    }
    return new Answer.Silent("verify.redirected", here);
  }

  private static Answer answer(HttpResponse<Void> response) {
    int status = response.statusCode();
    if (status == NOT_FOUND || status == GONE) {
      return new Answer.Missing();
    }
    if (status != OK) {
      return new Answer.Silent("verify.status", status);
    }
    return null;
  }

  private Answer silent(Throwable cause) {
    if (cause instanceof HttpTimeoutException) {
      return new Answer.Silent("verify.timeout", patience.toSeconds());
    }
    if (cause instanceof SSLException) {
      return new Answer.Silent("verify.certificate", "");
    }
    if (cause instanceof ConnectException) {
      boolean isUnknown = cause.getCause() instanceof UnresolvedAddressException;
      return new Answer.Silent(isUnknown ? "verify.unknown-host" : "verify.no-connection", "");
    }
    return new Answer.Silent("verify.not-http", "");
  }

  private static boolean isSameHost(URI address, URI to) {
    return address.getScheme().equalsIgnoreCase(to.getScheme())
        && to.getRawAuthority() != null
        && address.getRawAuthority().equalsIgnoreCase(to.getRawAuthority());
  }
}
