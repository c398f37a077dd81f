/**
 * In: The settings of a run ({@link org.prongsai.build.BuildConfig}). Out: A published or checked
 * site, and a report of the run. Must not know: The command line; {@code SiteBuild} is the whole
 * flow on one screen.
 */
package org.prongsai.build;
