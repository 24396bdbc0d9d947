#!/bin/sh
# Starts clean-article. The build puts the jar behind this script, and the two are one file that runs: a zip is read from its
# end, so Java does not mind what stands before it. Needs nothing but a POSIX shell and Java 17 or newer.

fail() {
  printf 'clean-article: %s\n' "$1" >&2
  exit 127
}

# 1. This file. Java takes it through a link as well, but a name without a slash might begin with a dash.
case $0 in
  */*) self=$0 ;;
  *) self=./$0 ;;
esac

# 2. Java: JAVA_HOME before PATH.
if [ -n "${JAVA_HOME:-}" ] && [ -x "$JAVA_HOME/bin/java" ]; then
  java=$JAVA_HOME/bin/java
else
  java=$(command -v java) || fail 'no Java found: install Java 17 or newer and put it on PATH, or set JAVA_HOME'
fi

# An older Java would fail with a stack trace and a status that means something else. Asking it for its version would take as
# long as the work itself, but its home says the version in a file; where there is none we take it on trust.
home=$(readlink -f "$java" 2>/dev/null) || home=$java
release=${home%/bin/java}/release
if [ -r "$release" ]; then
  while IFS='=' read -r key value; do
    if [ "$key" = JAVA_VERSION ]; then
      value=${value#\"}
      case ${value%%[!0-9]*} in
        ? | 1[0-6]) fail "Java 17 or newer is needed, but $java is Java ${value%\"*}: set JAVA_HOME to a newer one" ;;
      esac
      break
    fi
  done <"$release"
fi

# 3. The locale. In others than UTF-8 Java cannot open files with non-ASCII names, this one included, and only in English can we
# tell a closed pipe from a full disk. Nothing that we print depends on it.
LC_ALL=C.UTF-8
export LC_ALL

# 4. What only the shell can tell: which ends are terminals. A closed input is nobody to read from either, and must not stay
# closed: Java would open one of its own files in its place and take that for the article.
terminals=
[ -t 0 ] && terminals=in
[ -t 1 ] && terminals=$terminals,out
if ! { true 3<&0; } 2>/dev/null; then
  exec </dev/null
  terminals=$terminals,in
fi

# 5. A few articles are done before the optimising compiler has warmed up; folders, long lists and huge articles are worth its while.
batch=no
if [ $# -gt 50 ]; then
  batch=yes
else
  for argument; do
    case $argument in
      --max-size*) batch=yes ;;
      *) [ -d "$argument" ] && batch=yes ;;
    esac
  done
fi
if [ $batch = yes ]; then
  tuning=-XX:+UseParallelGC
else
  tuning='-XX:TieredStopAtLevel=1 -XX:+UseSerialGC'
fi

# 6. A class-data archive goes here, when there is one.
sharing=-Xshare:auto

# Messages of the Java machine itself must not get among the articles on standard output.
# shellcheck disable=SC2086 # the options are lists of words
exec "$java" $sharing $tuning -Xlog:disable -Xlog:all=error:stderr "-Dcleanarticle.terminals=$terminals" \
  ${CLEAN_ARTICLE_JAVA_OPTS:-} -jar "$self" "$@"
exit 127
