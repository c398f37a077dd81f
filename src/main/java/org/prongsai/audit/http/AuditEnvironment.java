package org.prongsai.audit.http;

import java.time.Clock;

/** What an audit needs from outside: the time, a way to wait, the network. */
public record AuditEnvironment(Clock clock, Sleeper sleeper, Network network) {

  /** Those of this computer. */
  public static AuditEnvironment ofSystem() {
    return new AuditEnvironment(Clock.systemUTC(), Sleeper.ofThread(), Network.ofSystem());
  }
}
