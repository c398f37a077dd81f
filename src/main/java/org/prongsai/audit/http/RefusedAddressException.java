package org.prongsai.audit.http;

import org.prongsai.audit.reason.Reason;
import org.prongsai.audit.reason.ReasonDetail;

/** Thrown for an address that this program refuses to request. */
public final class RefusedAddressException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient ReasonDetail detail;

  RefusedAddressException(Reason reason) {
    super(reason.id());
    this.detail = ReasonDetail.of(reason);
  }

  public ReasonDetail detail() {
    return detail;
  }
}
