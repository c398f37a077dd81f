/**
 * In: Where a site is to go: a folder, or a server with its pinned fingerprint, and a password.
 * Out: That place, open, ready to list, take, rename and delete files. Must not know: What a site
 * is, and which files go where.
 */
package org.prongsai.delivery.server;
