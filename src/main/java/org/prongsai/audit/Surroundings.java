package org.prongsai.audit;

import java.time.Clock;

/** What an audit needs from outside: the time, a way to wait, the network. */
public record Surroundings(Clock clock, Pause pause, Network network) {}
