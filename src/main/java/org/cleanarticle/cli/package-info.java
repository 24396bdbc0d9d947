/**
 * The command: arguments, files in and out, reports. The only place that knows picocli, the
 * standard streams and the file system.
 */
package org.cleanarticle.cli;
