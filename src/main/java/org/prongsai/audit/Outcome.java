package org.prongsai.audit;

/** What a request led to. */
sealed interface Outcome permits Answer, Failure {

  /** From the connection to the last byte, or to the failure. */
  long millis();
}
