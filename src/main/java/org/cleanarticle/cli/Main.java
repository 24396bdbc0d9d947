package org.cleanarticle.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cleanarticle.CleanArticle;
import org.cleanarticle.json.ArticleJson;

/** The command's entry point, the only place that ends the process. */
public final class Main {
  private Main() {}

  public static void main(String[] args) throws IOException {
    CleanArticle cleaner = new CleanArticle();
    ArticleJson json = new ArticleJson(false);
    for (String arg : args) {
      json.write(cleaner.clean(Files.readAllBytes(Path.of(arg)), arg).article(), System.out);
    }
  }
}
