#!/bin/sh
LC_ALL=C.UTF-8
export LC_ALL
exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" -jar "$0" "$@"
exit 70
