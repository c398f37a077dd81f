/**
 * In: one address of the web, and who may be visited how politely. Out: the response at the end of
 * its redirects, or why there is none; nobody but public hosts is connected to. Must not know:
 * verdicts, and who asks for the address.
 */
package org.prongsai.audit.http;
