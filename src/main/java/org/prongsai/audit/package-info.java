/**
 * In: Addresses of evidence, and the results of earlier visits. Out: A verdict on each address with
 * its reasons, kept in a log. Must not know: Sites and their tables; sockets and HTTP, which are
 * for {@code audit.http}.
 */
package org.prongsai.audit;
