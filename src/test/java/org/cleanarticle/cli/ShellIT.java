package org.cleanarticle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The options of the packaged command, as a shell script uses them. */
class ShellIT {
  @TempDir Path scratch;
  @TempDir Path folder;

  @BeforeEach
  void writeArticles() throws IOException {
    Texts.article(folder, "a.txt");
    Texts.article(folder, "sub/b.html");
  }

  private Packaged packaged() {
    return new Packaged(scratch).in(folder);
  }

  /** Runs lines of shell of which each must succeed. */
  private String shell(String lines) throws Exception {
    Ran ran = packaged().shell("set -e\n" + lines);
    assertEquals("", ran.err());
    assertEquals(0, ran.status());
    return ran.out();
  }

  private void needs(String tool) throws Exception {
    assumeTrue(packaged().shell("command -v " + tool).status() == 0, "there is no " + tool);
  }

  @Test
  void writesEveryFormat() throws Exception {
    String out =
        shell(
            """
            for format in json ndjson text markdown csv tsv jsonld; do
              "$COMMAND" -f $format a.txt | head -n 1
            done
            "$COMMAND" --array . | tail -n 1
            "$COMMAND" --fields headline,source.path a.txt
            "$COMMAND" --blocks --fields blocks a.txt
            """);
    List<String> lines = out.lines().toList();
    assertTrue(lines.get(0).startsWith("{\"headline\":\"Lighthouse"), out);
    assertEquals(lines.get(0), lines.get(1));
    assertEquals("Lighthouse to be lit again after forty years", lines.get(2));
    assertEquals("---", lines.get(3));
    assertTrue(lines.get(4).startsWith("headline,standfirst,byline,"), out);
    assertTrue(lines.get(5).startsWith("headline\tstandfirst\tbyline\t"), out);
    assertTrue(lines.get(6).startsWith("{\"@context\":\"https://schema.org\""), out);
    assertEquals("]", lines.get(7));
    assertEquals(
        "{\"headline\":\"Lighthouse to be lit again after forty years\",\"source.path\":\"a.txt\"}",
        lines.get(8));
    assertTrue(lines.get(9).startsWith("{\"blocks\":[{\"kind\":\"paragraph\","), out);
  }

  @Test
  void takesListsOfNamesOfAnyKind() throws Exception {
    for (String name : List.of("-o.txt", "two\nlines.txt", "it's \"it\".txt", " ü 天.txt")) {
      Texts.article(folder, "odd/" + name);
    }
    String out =
        shell(
            """
            find odd -type f -print0 | "$COMMAND" --files-from - -0 -o out
            find out -type f | wc -l
            cd odd; printf '%s\\n' -o.txt | "$COMMAND" --files-from - --fields source.path
            "$COMMAND" -f csv --fields source.path -- -o.txt | tail -n 1
            """);
    assertEquals("5\n{\"source.path\":\"-o.txt\"}\n-o.txt\n", out, "one name has two lines");
    assertTrue(Files.exists(folder.resolve("out/odd/it's \"it\".json")));
    assertTrue(Files.exists(folder.resolve("out/odd/two\nlines.json")));
  }

  @Test
  void namesWhoseBytesAreNoTextAreToldInOneLine() throws Exception {
    Ran ran =
        packaged()
            .shell(
                """
                name=$(printf 'caf\\351.txt')
                cp a.txt "$name" || exit 9
                "$COMMAND" "$name" a.txt --fields source.path
                echo $?
                mkdir odd; mv "$name" odd
                "$COMMAND" odd --fields headline
                """);
    List<String> out = ran.out().lines().toList();
    assertEquals("{\"source.path\":\"a.txt\"}", out.get(0), "the rest goes on");
    assertEquals("1", out.get(1));
    assertEquals(1, ran.err().lines().count(), ran.err());
    assertTrue(ran.err().contains("name the folder that holds it"), ran.err());
    assertTrue(out.get(2).startsWith("{\"headline\":\"Lighthouse"), "found by its folder");
  }

  @Test
  void choosesFilesAndSaysWhatItWouldDo() throws Exception {
    assertEquals(
        "sub/b.html\tclean/b.json\n./a.txt\n",
        shell(
            """
            "$COMMAND" --dry-run --include '*.html' sub -o clean
            "$COMMAND" --dry-run --exclude sub .
            test ! -e clean
            """));
  }

  @Test
  void keepsTellsAndCountsWhatFails() throws Exception {
    Ran ran =
        packaged()
            .shell(
                """
                printf '\\0' > bin.txt
                "$COMMAND" a.txt none bin.txt --require headline --errors-to errors --stats >out
                echo $? $(wc -l <out) $(wc -l <errors)
                "$COMMAND" none a.txt --fail-fast --quiet >out; echo $? $(wc -l <out)
                "$COMMAND" a.txt --require date --quiet >out; echo $? $(wc -l <out)
                : >empty; "$COMMAND" empty --allow-empty >out; echo $? $(wc -l <out)
                """);
    assertEquals("1 1 2\n1 0\n1 1\n0 1\n", ran.out(), ran.err());
    assertTrue(
        ran.err().contains("\n{\"inputs\":3,\"articles\":1,\"failed\":2,\"skipped\":0,"),
        ran.err());
  }

  @Test
  void heedsItsConfigurationByPrecedence() throws Exception {
    assertEquals(
        "text tsv csv json\n",
        shell(
            """
            mkdir -p home/.config/clean-article
            echo 'format = text' > home/.config/clean-article/config.properties
            # No archive is made in the background, which would go on when the folder is cleared away.
            export HOME="$PWD/home" XDG_CACHE_HOME=/dev/null
            kind() {
              case $("$COMMAND" "$@" a.txt | head -n 1) in
                Light*) echo text ;; headline,*) echo csv ;; headline*) echo tsv ;; {*) echo json ;;
              esac
            }
            echo $(kind) $(CLEAN_ARTICLE_FORMAT=tsv kind) \\
              $(CLEAN_ARTICLE_FORMAT=tsv kind -f csv) $(CLEAN_ARTICLE_FORMAT=tsv kind --no-config)
            """));
    Ran ran =
        packaged()
            .shell(
                """
                mkdir -p x/clean-article; echo 'jobs = no' > x/clean-article/config.properties
                XDG_CONFIG_HOME="$PWD/x" "$COMMAND" a.txt
                """);
    assertEquals(2, ran.status());
    assertTrue(ran.err().contains("config.properties:1: jobs: no is not a number"), ran.err());
  }

  @Test
  void usesOnesOwnPhrasesAndDoesWithoutRules() throws Exception {
    String out =
        shell(
            """
            mkdir rules; echo 'The lighthouse at ...' > rules/advert.txt
            "$COMMAND" --rules rules --explain a.txt | grep -o '"label":"ADVERT","rule":"[^"]*"'
            "$COMMAND" --rules rules --list-rules | head -n 1
            "$COMMAND" --rules rules --disable rules/advert.txt:1 --fields body a.txt | grep -c Corran
            """);
    assertEquals(
        """
        "label":"ADVERT","rule":"rules/advert.txt:1"
        rules/advert.txt:1\tThe lighthouse at ...
        1
        """,
        out);
    Ran faulty =
        packaged().shell("echo ... > keep.txt; \"$COMMAND\" --rules keep.txt nothing-of-this-name");
    assertEquals(2, faulty.status());
    assertEquals("clean-article: keep.txt:1: a phrase needs at least one word\n", faulty.err());
  }

  /** What is shipped has no files of phrases any more, and must name and leave out the same. */
  @Test
  void doesWithoutShippedPhrases() throws Exception {
    String out =
        shell(
            """
            { cat a.txt; echo; echo 'Sign up for our newsletter'; } > b.txt
            phrase() { grep -o '"label":"SIGN_UP","rule":"[^"]*txt:[0-9]*"' | cut -d '"' -f 8; }
            "$COMMAND" --explain b.txt | phrase > shown
            "$COMMAND" --explain --disable breadcrumb b.txt | phrase | cmp - shown && echo same
            "$COMMAND" --list-rules | cut -f 1 | grep -cxF "$(cat shown)"
            "$COMMAND" --explain --disable "$(cat shown)" b.txt | phrase | grep -cxF "$(cat shown)" || :
            "$COMMAND" --explain --disable "$(cut -d : -f 1 shown)" b.txt | phrase | grep -c . || :
            """);
    assertEquals("same\n1\n0\n0\n", out);
  }

  @Test
  void showsTheEyeWhatBecameOfTheInput() throws Exception {
    needs("script");
    String out =
        shell(
            """
            export COLUMNS=80
            "$COMMAND" --diff a.txt | head -n 3 | tail -n 1
            "$COMMAND" --diff --color=always a.txt | grep -c "$(printf '\\033')"
            script -qec '"$COMMAND" --explain a.txt' /dev/null | head -n 2 | tail -n 1 | tr -d '\\r' | cut -c 1-30
            NO_COLOR=1 script -qec '"$COMMAND" --explain a.txt' /dev/null | grep -c "$(printf '\\033')" || true
            "$COMMAND" --explain a.txt | cut -c 1-12
            """);
    List<String> lines = out.lines().toList();
    assertTrue(lines.get(0).startsWith("= headline"), out);
    assertTrue(Integer.parseInt(lines.get(1)) > 3, out);
    assertTrue(lines.get(2).startsWith("1  \u001B[36mHEADLINE"), out);
    assertEquals("0", lines.get(3), out);
    assertEquals("{\"headline\":", lines.get(4), out);
  }

  @Test
  void showsProgressOnATerminalOnly() throws Exception {
    needs("script");
    String run =
        """
        mkfifo one two 2>/dev/null || true
        ( sleep 5; cat a.txt > one; sleep 2; cat a.txt > two ) &
        """;
    Ran shown =
        packaged()
            .shell(
                run
                    + "script -qec '\"$COMMAND\" --jobs 1 a.txt one two none sub -o out' /dev/null\n"
                    + "ls out | wc -l");
    assertTrue(shown.out().contains("/5 (0:00:0"), "time gone and left: " + shown.out());
    assertTrue(shown.out().contains("/s\r\u001B[K"), "rate: " + shown.out());
    String message = "\r\u001B[Kclean-article: none: no such file or folder\r\n";
    assertTrue(shown.out().contains(message), "the bar makes room: " + shown.out());
    assertTrue(shown.out().endsWith("\u001B[K4\n"), "the bar goes away: " + shown.out());
    Ran silent =
        packaged()
            .shell(run + "\"$COMMAND\" --jobs 1 a.txt one two sub -o out2 2>&1; ls out2 | wc -l");
    assertEquals("4\n", silent.out());
  }

  @Test
  void comesWithManPageAndCompletions() throws Exception {
    Path share = Packaged.COMMAND.resolveSibling("share");
    assertEquals(
        Files.readString(share.resolve("man/man1/clean-article.1")),
        shell("\"$COMMAND\" --generate man"));
    assertEquals(
        Files.readString(share.resolve("bash-completion/completions/clean-article")),
        shell("\"$COMMAND\" --generate bash"));
    assertEquals(
        Files.readString(share.resolve("zsh/site-functions/_clean-article")),
        shell("\"$COMMAND\" --generate zsh"));
  }

  @Test
  void theManPageIsSoundRoff() throws Exception {
    needs("mandoc");
    Path page = Packaged.COMMAND.resolveSibling("share/man/man1/clean-article.1");
    // Its date would be that of the build, and two builds are to be the same.
    String lint = "mandoc -T lint -W warning " + page + " | grep -v 'missing date'";
    assertEquals("", packaged().shell(lint).out());
  }

  @Test
  void bashCompletesOptionsAndTheirValues() throws Exception {
    needs("bash");
    Path script =
        Packaged.COMMAND.resolveSibling("share/bash-completion/completions/clean-article");
    String complete =
        """
        cat > try.bash <<'END'
        source "$1"; shift
        COMP_WORDS=(clean-article "$@"); COMP_CWORD=$#; COMP_LINE="${COMP_WORDS[*]}"
        $(complete -p clean-article | sed 's/.*-F \\([^ ]*\\).*/\\1/') clean-article "${COMP_WORDS[$COMP_CWORD]}" "${COMP_WORDS[$COMP_CWORD-1]}"
        echo "${COMPREPLY[@]}"
        END
        """;
    StringBuilder tries = new StringBuilder(complete + "mkdir -p pages; touch pages.txt\n");
    for (String words :
        List.of(
            "--skip",
            "--format js",
            "--format = js",
            "--color =",
            "--from ht",
            "--fields hea",
            "--require = standf",
            "-o pag")) {
      tries.append("bash try.bash " + script + " " + words + " 2>/dev/null\n");
    }
    assertEquals(
        """
        --skip-existing
        json jsonld
        json jsonld
        auto always never
        html
        headline
        standfirst
        pages
        """,
        packaged().shell(tries.toString()).out().replace("\n\n", "\n"));
  }

  @Test
  void zshReadsTheCompletion() throws Exception {
    needs("zsh");
    Path functions = Packaged.COMMAND.resolveSibling("share/zsh/site-functions");
    Ran ran =
        packaged()
            .shell(
                "zsh -fc 'fpath=("
                    + functions
                    + " $fpath); autoload -Uz compinit; compinit -u -d \"$PWD/dump\";"
                    + " print $_comps[clean-article]; autoload +X _clean-article && print ok'");
    assertEquals("_clean-article\nok\n", ran.out(), ran.err());
  }

  @Test
  void suggestsWhatWasMeant() throws Exception {
    Ran ran = packaged().shell("\"$COMMAND\" --formt text a.txt");
    assertEquals(2, ran.status());
    assertTrue(ran.err().contains("did you mean --format"), ran.err());
  }
}
