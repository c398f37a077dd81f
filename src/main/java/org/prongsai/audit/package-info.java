/**
 * In: addresses of evidence, and the results of earlier runs. Out: a verdict on each address with
 * its reasons, kept in a log. Must not know: sites and their tables; sockets and HTTP, which are
 * for {@code audit.http}.
 */
package org.prongsai.audit;
