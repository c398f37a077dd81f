/**
 * In: The folder of a site, and the requests of a browser on this computer. Out: The pages as they
 * would be published, built again after each change. Must not know: How a stage does its work.
 */
package org.prongsai.preview;
