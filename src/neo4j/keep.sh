# keep.sh PIPE COMMAND [ARGUMENT...] < PIPE
# Runs a command for as long as somebody holds the named pipe open for writing. The kernel closes the pipe of a process
# that dies, whichever way it dies, so the command never outlives its last user. Removes the pipe at the very end.
pipe=$1
shift
exec 3<&0 0</dev/null
"$@" 3<&- &
server=$!
trap 'kill -TERM "$server" 2>/dev/null' HUP INT TERM
{
  read -r _
  exec 0<&-
  kill -TERM "$server" 2>/dev/null
} <&3 &
watcher=$!
exec 3<&-
while :; do
  wait "$server"
  code=$?
  kill -0 "$server" 2>/dev/null || break
done
kill "$watcher" 2>/dev/null
rm -f "$pipe"
exit "$code"
