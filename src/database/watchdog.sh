# Runs the command given and ends it when standard input closes. Whoever started this holds the other end, so
# its death in any way, also by kill -9, closes it: no polling, and no process id that could be someone else's.
server= stopping=
trap 'stopping=yes; [ -z "$server" ] || kill -TERM "$server"' TERM
exec 3<&0
"$@" </dev/null 3<&- &
server=$!
[ -z "$stopping" ] || kill -TERM "$server"

(
  trap - TERM
  read -r _ <&3
  kill -TERM "$server"
  tries=0
  while kill -0 "$server" && [ "$tries" -lt 50 ]; do
    sleep 0.2
    tries=$((tries + 1))
  done
  kill -KILL "$server"
) 2>/dev/null &
guard=$!

# A signal that is trapped also ends `wait`, so ask again until the server is gone.
wait "$server"
code=$?
while kill -0 "$server" 2>/dev/null; do
  wait "$server"
  code=$?
done
kill -TERM "$guard" 2>/dev/null
exit "$code"
