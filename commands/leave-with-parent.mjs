/**
 * Loaded first in every Node process that the commands start: ends it when the command that started it is gone,
 * also when that was killed and could say nothing. The command holds the other end of a pipe and never writes to it.
 */
import { Socket } from "node:net";

const graceMilliseconds = 10_000;
const line = process.env.PARASOL_PARENT_LINE;
// Not for processes that this one starts: the number means something else there.
delete process.env.PARASOL_PARENT_LINE;

if (line) {
  const socket = new Socket({ fd: Number(line), readable: true, writable: false });
  socket.on("error", () => undefined);
  socket.once("close", () => {
    setTimeout(() => process.kill(0, "SIGKILL"), graceMilliseconds).unref();
    process.kill(process.pid, "SIGTERM");
  });
  socket.resume();
  socket.unref();
}
