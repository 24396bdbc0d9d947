/**
 * The input as lines. A page is what a reader made of the bytes, and nobody changes it afterwards:
 * later stages say what its lines are, they do not edit them.
 */
package org.cleanarticle.page;
