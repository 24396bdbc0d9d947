package org.cleanarticle.cli;

/**
 * What stands around the articles of one output.
 *
 * @param head before the first
 * @param between before each of the others
 * @param foot behind the last
 */
record Frame(String head, String between, String foot) {
  static final Frame NONE = new Frame("", "", "");
}
