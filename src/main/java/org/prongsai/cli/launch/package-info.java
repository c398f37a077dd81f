/**
 * In: a double-click, dropped files, the computer's console. Out: the arguments that are meant,
 * what is to be done with a file, pages that open. Must not know: how it is done.
 */
package org.prongsai.cli.launch;
