package org.cleanarticle.cli;

import java.time.Duration;
import java.util.Optional;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * A bar on the terminal with rate and remaining time, once a run has taken a while. It goes away
 * with the run, and makes room for messages.
 */
final class Progress implements Witness {
  private static final long PATIENCE_NANOS = 700_000_000L;
  private static final int INTERVAL_MILLIS = 200;
  private static final int WIDTH = 79;

  private final Messages messages;
  private final Counting counting;
  private final long begin = System.nanoTime();
  private Optional<ProgressBar> bar = Optional.empty();
  private long done;
  private long more;

  Progress(Settings settings, Messages messages) {
    this.messages = messages;
    counting = new Counting(settings);
  }

  @Override
  public void see(Outcome outcome) {
    // The articles of an input are not counted beforehand.
    more += outcome.input().article() > 1 ? 1 : 0;
    step();
  }

  @Override
  public void seeSkipped() {
    step();
  }

  private void step() {
    done++;
    if (bar.isEmpty() && System.nanoTime() - begin > PATIENCE_NANOS) {
      counting.start();
      bar = Optional.of(show());
    }
    bar.ifPresent(
        shown -> {
          counting.total().ifPresent(total -> shown.maxHint(total + more));
          shown.stepTo(done);
        });
  }

  private ProgressBar show() {
    return new ProgressBarBuilder()
        .setTaskName("clean-article")
        .setInitialMax(-1)
        .startsFrom(done, Duration.ofNanos(System.nanoTime() - begin))
        .setStyle(ProgressBarStyle.ASCII)
        .setUpdateIntervalMillis(INTERVAL_MILLIS)
        .showSpeed()
        .setMaxRenderedLength(WIDTH)
        .setConsumer(new DelegatingProgressBarConsumer(messages::transientLine, WIDTH))
        .build();
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
    bar = Optional.empty();
    messages.clearTransientLine();
  }
}
