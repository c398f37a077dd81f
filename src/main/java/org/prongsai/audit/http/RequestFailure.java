package org.prongsai.audit.http;

import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.List;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ClientProtocolException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.MalformedChunkCodingException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.TruncatedChunkException;
import org.prongsai.audit.reason.Reason;
import org.prongsai.audit.reason.ReasonDetail;

/**
 * A request that ended without a response.
 *
 * @param mayPass whether another try may have another end
 */
public record RequestFailure(Kind kind, List<ReasonDetail> reasons, boolean mayPass, long millis)
    implements RequestOutcome {

  /** What stopped the request. */
  public enum Kind {
    /** The address is not one that this program goes to. */
    REFUSED_ADDRESS,
    /** The certificate does not prove that the host is the one asked for. */
    BAD_CERTIFICATE,
    /** No connection, or no response of HTTP over it. */
    NO_RESPONSE
  }

  static RequestFailure dead(Reason reason, long millis) {
    return noResponse(reason, false, millis);
  }

  static RequestFailure timeout(long millis) {
    return noResponse(Reason.TIMEOUT, true, millis);
  }

  static RequestFailure refused(RefusedAddressException refusal, long millis) {
    return new RequestFailure(Kind.REFUSED_ADDRESS, List.of(refusal.detail()), false, millis);
  }

  static RequestFailure badCertificate(List<ReasonDetail> reasons, long millis) {
    return new RequestFailure(Kind.BAD_CERTIFICATE, reasons, false, millis);
  }

  static RequestFailure of(IOException e, long millis) {
    var message = e.getMessage() == null ? "" : e.getMessage();
    if (e instanceof UnknownHostException) {
      return dead(Reason.DNS_FAILURE, millis);
    }
    if (e instanceof SocketTimeoutException || message.contains("timed out")) {
      return timeout(millis);
    }
    if (e instanceof ConnectException && message.contains("refused")) {
      return dead(Reason.CONNECTION_REFUSED, millis);
    }
    if (isBrokenOff(e) || message.contains("reset") || message.contains("pipe")) {
      return noResponse(Reason.BROKEN_OFF, true, millis);
    }
    if (isNotHttp(e)) {
      return dead(Reason.NOT_HTTP, millis);
    }
    return e instanceof SSLException
        ? dead(Reason.TLS_FAILED, millis)
        : noResponse(Reason.CONNECTION_FAILED, true, millis);
  }

  private static RequestFailure noResponse(Reason reason, boolean mayPass, long millis) {
    var reasons = List.of(ReasonDetail.of(reason));
    return new RequestFailure(Kind.NO_RESPONSE, reasons, mayPass, millis);
  }

  private static boolean isBrokenOff(IOException e) {
    return e instanceof EOFException
        || e instanceof ConnectionClosedException
        || e instanceof TruncatedChunkException;
  }

  private static boolean isNotHttp(IOException e) {
    return e instanceof ClientProtocolException
        || e instanceof MessageConstraintException
        || e instanceof MalformedChunkCodingException;
  }
}
