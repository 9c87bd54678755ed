/**
 * Calls `stop` once the process that started this one is gone. npm sends a signal to the shell it runs a script with,
 * and the shell ends without passing it on: without this, a killed `npm start` would leave its server behind.
 *
 * @param {() => void} stop
 */
export function onOrphaned(stop) {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    stop();
  }, 250);
  timer.unref();
}
