#!/bin/sh
# Entry point of a service's image: runs Open Liberty as process 1, so that it receives SIGTERM itself, under any user id and on
# a read-only root. Writes to /opt/ol/wlp/output, /logs and /tmp only.
set -eu

: "${SERVICE:?the image names its service}"
: "${VARIABLE_SOURCE_DIRS:?must name the folder with one file per password}"

export WLP_OUTPUT_DIR=/opt/ol/wlp/output
export LOG_DIR=/logs

for directory in "$WLP_OUTPUT_DIR" "$LOG_DIR" /tmp; do
  if ! [ -w "$directory" ]; then
    echo "run-server: user $(id -u) cannot write to $directory; mount an emptyDir there" >&2
    exit 1
  fi
done

exec /opt/ol/wlp/bin/server run "$SERVICE"
