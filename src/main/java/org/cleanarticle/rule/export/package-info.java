/** Exports of archives, whose layout tells what each line is. */
package org.cleanarticle.rule.export;
