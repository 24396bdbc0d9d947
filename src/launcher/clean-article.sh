#!/bin/sh
# Starts clean-article. The build puts the jar behind this script, and the two are one file that runs: a zip is read from its
# end, so Java does not mind what stands before it. Needs nothing but a POSIX shell and Java 17 or newer.

fail() {
  printf 'clean-article: %s\n' "$1" >&2
  exit 127
}

# Tells the first line of what Java said that is more than that it could not start.
refuse_options() {
  while IFS= read -r line; do
    case $line in
      '' | Picked\ up* | *Could\ not\ create* | Error\ occurred\ during\ init*) ;;
      *) break ;;
    esac
  done <<EOF
$1
EOF
  line=${line#Error: }
  printf 'clean-article: CLEAN_ARTICLE_JAVA_OPTS: %s\n' "${line:-Java does not start}" >&2
  exit 2
}

# 1. This file, by its whole name: Java compares names when it opens a class-data archive. A link will do.
case $0 in
  /*) self=$0 ;;
  *) self=$PWD/$0 ;;
esac
case $self in
  */./* | */../*) self=$(cd -P -- "${self%/*}" && pwd)/${self##*/} ;;
esac

# 2. Java: JAVA_HOME before PATH.
if [ -n "${JAVA_HOME:-}" ] && [ -x "$JAVA_HOME/bin/java" ]; then
  java=$JAVA_HOME/bin/java
else
  java=$(command -v java) || fail 'no Java found: install Java 17 or newer and put it on PATH, or set JAVA_HOME'
fi

# An older Java would fail with a stack trace and a status that means something else. Asking it for its version would take as
# long as the work itself, but its home says the version in a file; where there is none we take it on trust.
home=${java%/bin/java}
if ! [ -r "$home/release" ]; then
  home=$(readlink -f "$java" 2>/dev/null) || home=$java
  home=${home%/bin/java}
fi
version=
runtime=
if [ -r "$home/release" ]; then
  while IFS='=' read -r key value; do
    value=${value#\"}
    case $key in
      JAVA_VERSION) version=${value%\"*} ;;
      JAVA_RUNTIME_VERSION) runtime=${value%\"*} ;;
    esac
  done <"$home/release"
  case ${version%%[!0-9]*} in
    ? | 1[0-6]) fail "Java 17 or newer is needed, but $java is Java $version: set JAVA_HOME to a newer one" ;;
  esac
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
[ -t 2 ] && terminals=$terminals,err
if ! { true 3<&0; } 2>/dev/null; then
  exec </dev/null
  terminals=$terminals,in
fi

# 5. How hard Java is to work on its own code. What the quick compiler makes of it cleans an article in two thirds more time than
# what the optimising one makes, but that one needs as long for its work as for some 20,000 articles. Folders and lists get more
# threads for the garbage; for a few articles three times the usual number of calls go by before a method is compiled, since
# most are called too seldom to be worth it.
MANY=20000

# The optimising compiler copies less of one method into another than it would by itself. An article passes through some thousands
# of methods once or twice: what is made of them is then made sooner, and less of it falls out of the caches of the processor.
LESS_INLINED='-XX:InlineSmallCode=1000 -XX:FreqInlineSize=150'

# Whether so many files are named, or stand in the folders that are.
are_many() {
  for name; do
    shift
    case $name in
      --files-from=*) name=${name#*=} && [ -f "$name" ] && [ "$(wc -l <"$name")" -ge $MANY ] && return ;;
      -*) ;;
      /*) set -- "$@" "$name" ;;
      *) set -- "$@" "./$name" ;;
    esac
  done
  [ $# -gt 0 ] && [ "$(find -L "$@" -type f 2>/dev/null | head -n $MANY | wc -l)" -ge $MANY ]
}

batch=no
huge=no
asked=no
[ $# -gt 50 ] && batch=yes
for argument; do
  case $argument in
    -h | --help | -V | --version) asked=yes ;;
    --max-size*) huge=yes ;;
    --files-from*) batch=yes ;;
    *) [ -d "$argument" ] && batch=yes ;;
  esac
done
if [ $huge = yes ] || { [ $batch = yes ] && are_many "$@"; }; then
  tuning="$LESS_INLINED -XX:+UseParallelGC"
elif [ $batch = yes ]; then
  tuning='-XX:TieredStopAtLevel=1 -XX:+UseParallelGC'
else
  tuning='-XX:TieredStopAtLevel=1 -XX:CompileThresholdScaling=3 -XX:+UseSerialGC'
fi

# Messages of the Java machine itself must not get among the articles on standard output.
quiet='-Xlog:disable -Xlog:all=error:stderr'

# 6. The class-data archive: the classes of a run as Java wants them in memory, which saves most of the start. It is made once,
# in the background, for this file and this Java, and stands in the user's cache. Its name says what it was made for and how
# long it is: a Java that opens one which was cut off dies, so that is asked before. Who only asks for the version need not want
# one, and CLEAN_ARTICLE_ARCHIVE=off does without.
build='@build@'
case ${XDG_CACHE_HOME:-} in
  /*) cache=$XDG_CACHE_HOME ;;
  *) cache=${HOME:+$HOME/.cache} ;;
esac
store=${cache:+$cache/clean-article$self.for$home}
label=$build-$version-$runtime

# Whether an archive is whole, newer than what it was made of, and nobody else's.
fits() {
  size=${1##*-}
  size=${size%.jsa}
  [ -O "$1" ] && ! [ "$self" -nt "$1" ] && ! [ "$home/release" -nt "$1" ] && [ "$(wc -c <"$1")" -eq "$size" ]
}

# Makes an archive, tries it, and only then gives it its name. Who finds the lock leaves it to the one who holds it; a lock of
# more than an hour is left from a run that was killed or could not make an archive, and then it is worth another try.
make_archive() {
  umask 077
  mkdir -p "$store" || return
  if ! mkdir "$store/lock"; then
    [ -n "$(find "$store/lock" -prune -mmin +60)" ] && mv "$store/lock" "$store/new.lock.$$" && mkdir "$store/lock" || return
  fi
  new=$store/new.$$
  mkdir "$new" || return
  # shellcheck disable=SC2086 # lists of words
  set -- $quiet -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp "$self" "-Xbootclasspath/a:$self" org.cleanarticle.cli.Rehearsal "$new"
  if "$java" -XX:ArchiveClassesAtExit="$new/jsa" "$@" && "$java" -Xshare:on -XX:SharedArchiveFile="$new/jsa" "$@"; then
    made=$store/$label-$(($(wc -c <"$new/jsa"))).jsa
    rm -f "$store"/*.jsa
    mv "$new/jsa" "$made" && fits "$made" && rm -rf "$store/lock"
    rm -rf "$store"/new.*
  else
    rm -rf "$new"
  fi
}

archive=
if [ -n "$store" ] && [ -n "$version" ] && [ "${CLEAN_ARTICLE_ARCHIVE:-}" != off ]; then
  for archive in "$store/$label"-*.jsa; do
    [ -e "$archive" ] && fits "$archive" && break
    archive=
  done
  if [ -z "$archive" ] && [ $asked = no ]; then
    (
      exec </dev/null >/dev/null 2>&1
      make_archive
    ) &
  fi
fi

# 7. The jar is given to the loader of Java's own classes, which the machine asks by itself; the one for applications is Java
# code that has to be called for every class. Both lists of files take a colon for the end of a name, which -jar does not.
case $self in
  *:*) set -- -jar "$self" "$@" ;;
  *) set -- -cp "$self" "-Xbootclasspath/a:$self" org.cleanarticle.cli.Main "$@" ;;
esac
if [ -n "${CLEAN_ARTICLE_JAVA_OPTS:-}" ]; then
  # Java takes one collector of garbage, and the user's goes before ours.
  case $CLEAN_ARTICLE_JAVA_OPTS in
    *-XX:+Use*GC*) tuning=${tuning%-XX:+Use*GC} ;;
  esac
  # Java would tell of an option that it does not take in three lines, and with a status that means something else. So it is
  # asked before, but for agents, which would come twice. Which of its lines says what is wrong can be told only roughly.
  case $CLEAN_ARTICLE_JAVA_OPTS in
    *agent* | *jdwp*) ;;
    *)
      # shellcheck disable=SC2086 # the options are lists of words
      if ! said=$("$java" $tuning $quiet $CLEAN_ARTICLE_JAVA_OPTS -version 2>&1); then
        refuse_options "$said"
      fi
      ;;
  esac
  # shellcheck disable=SC2086
  set -- $CLEAN_ARTICLE_JAVA_OPTS "$@"
fi
[ -n "$archive" ] && set -- "-XX:SharedArchiveFile=$archive" "$@"
# shellcheck disable=SC2086
exec "$java" -Xshare:auto -XX:-UsePerfData $tuning $quiet "-Dcleanarticle.terminals=$terminals" "$@"
exit 127
