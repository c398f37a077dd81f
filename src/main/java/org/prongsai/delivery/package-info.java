/**
 * In: A published site, as a folder or as an earlier package, and a place that is to hold it. Out:
 * A package, a comparison with what stands at the place, or a plan of what to send, carried out
 * file by file. Must not know: How a server is talked to, passwords, and how a site is made.
 */
package org.prongsai.delivery;
