#!/bin/sh
# Entry point of the broker's image: the broker of the local stack, with the same broker.xml, open to the pod network.
# Writes to /var/lib/kontor-broker and /tmp only.
set -eu

passwords=/var/run/secrets/kontor/broker
users=/tmp/broker-users

# one folder per user with a file broker.password; links, so that no password is copied
for file in "$passwords"/*.password; do
  user=$(basename "$file" .password)
  mkdir -p "$users/$user"
  ln -sfn "$file" "$users/$user/broker.password"
done

# shellcheck disable=SC2086 # the options are several words
exec java ${JVM_ARGS:-} -XX:+ExitOnOutOfMemoryError \
  -Dkontor.broker.directory=/var/lib/kontor-broker \
  -Dkontor.broker.port=61616 \
  -Dbrokerconfig.acceptorConfigurations.core.params.host=0.0.0.0 \
  -cp '/opt/kontor/broker/*' org.kontor.stack.broker.BrokerMain "$users"
