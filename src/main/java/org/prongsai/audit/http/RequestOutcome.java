package org.prongsai.audit.http;

/** What a request led to. */
public sealed interface RequestOutcome permits Response, RequestFailure {

  /** From the connection to the last byte, or to the failure. */
  long millis();
}
