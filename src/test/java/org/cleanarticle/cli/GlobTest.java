package org.cleanarticle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {
  @ParameterizedTest
  @CsvSource({
    "*.html,        a.html,         true",
    "*.html,        sub/deep/a.html, true",
    "*.html,        a.htm,          false",
    "sub/*.html,    sub/a.html,     true",
    "sub/*.html,    sub/deep/a.html, false",
    "sub/**.html,   sub/deep/a.html, true",
    "**/deep/*,     deep/a,         true",
    "**/deep/*,     x/y/deep/a,     true",
    "**/deep/*,     xdeep/a,        false",
    "/a.txt,        a.txt,          true",
    "/a.txt,        sub/a.txt,      false",
    "a/**/b,        a/b,            true",
    "a/**/b,        a/x/y/b,        true",
    "a/**/b,        a/xb,           false",
    "a/**,          a/x/y,          true",
    "page?.txt,     page1.txt,      true",
    "page?.txt,     page12.txt,     false",
    "[a-c]x,        bx,             true",
    "[!a-c]x,       bx,             false",
    "[!a-c]x,       dx,             true",
    "[]]x,          ]x,             true",
    "天気*.txt,      天気予報.txt,     true",
    "'*.{txt,html}', a.html,        true",
    "'*.{txt,html}', a.md,          false",
    "'{a,b{c,d}}',  bd,             true",
    "'a\\*b',       a*b,            true",
    "'a\\*b',       axb,            false",
  })
  void matches(String glob, String path, boolean expected) {
    assertEquals(expected, Glob.parse(glob).matches(Path.of(path)), glob + " on " + path);
  }

  @ParameterizedTest
  @CsvSource({
    "drafts/,        drafts,      true",
    "drafts/,        sub/drafts,  true",
    "drafts/,        mydrafts,    false",
    "drafts//,       drafts,      true",
    "/drafts/,       drafts,      true",
    "/drafts/,       sub/drafts,  false",
    "sub/drafts/,    sub/drafts,  true",
    "sub/drafts/,    x/sub/drafts, false",
    "'{drafts,old}/', sub/old,    true",
    "'{drafts/,old/}', sub/old,   true",
  })
  void aSlashAtTheEndMeansFolders(String glob, String path, boolean expected) {
    Glob folders = Glob.parse(glob);
    Path folder = Path.of(path);
    assertEquals(expected, folders.matchesFolder(folder), glob + " on " + path);
    assertEquals(expected, folders.matchesFolderOf(folder.resolve("deep/a.txt")), glob);
    assertEquals(false, folders.matches(folder), "no file is a folder");
  }

  @ParameterizedTest
  @CsvSource({
    "'',    empty",
    "/,     names nothing",
    "'{a,/}', names nothing",
    "'[a',  not closed",
    "'{a,', not closed",
    "'{0,1}{0,1}{0,1}{0,1}{0,1}{0,1}{0,1}{0,1}{0,1}{0,1}{0,1}', too many"
  })
  void refusesWhatIsNoPattern(String glob, String told) {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> Glob.parse(glob));
    assertTrue(e.getMessage().contains(told), e.getMessage());
  }

  /** As a regular expression this pattern would take longer than the world has stood. */
  @Test
  void noPatternHangs() {
    Glob glob = Glob.parse("*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*b");
    assertTimeoutPreemptively(
        Duration.ofSeconds(5), () -> assertEquals(false, glob.matches(Path.of("a".repeat(250)))));
  }
}
