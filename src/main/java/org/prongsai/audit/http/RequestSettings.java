package org.prongsai.audit.http;

import java.time.Duration;

/**
 * How requests are made.
 *
 * @param pause between the end of a request and the next one to the same host
 * @param timeout for one request, from the connection to the last byte
 * @param retries after a failure that may pass
 * @param allowPrivate whether loopback, private and shared addresses may be visited
 * @param userAgent as the hosts see it; visible ASCII
 */
public record RequestSettings(
    Duration pause, Duration timeout, int retries, boolean allowPrivate, String userAgent) {}
