/** The article as JSON, streamed. With {@code read} the only place that knows Jackson. */
package org.cleanarticle.json;
