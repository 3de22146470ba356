/**
 * Ends the server cleanly when it is asked to: what is under way is finished, within 10 s.
 * @param {{ close: () => Promise<void> }} server
 */
export function endOnSignal(server) {
  let ending = false;
  const end = async () => {
    if (ending) return;
    ending = true;
    // Whatever hangs, the process is gone in time.
    setTimeout(() => process.exit(1), 9_800).unref();
    await server.close();
    process.exit(0);
  };
  process.on("SIGTERM", end);
  process.on("SIGINT", end);
}
