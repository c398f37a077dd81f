/**
 * In: Nothing. Out: All reasons why an address was not reached or has a problem, each with an id
 * for files and its text in two languages. Must not know: How a reason is found, and what follows
 * from it.
 */
package org.prongsai.audit.reason;
