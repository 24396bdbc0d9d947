/**
 * Then read the fields off the lines: one reader per field that needs more than its line's text.
 */
package org.cleanarticle.field;
