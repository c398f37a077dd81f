/**
 * In: One address on the web, and how politely its host is asked. Out: The response at the end of
 * its redirects, or why there is none; only public hosts are connected to. Must not know: Verdicts,
 * and who asks for the address.
 */
package org.prongsai.audit.http;
