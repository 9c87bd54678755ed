/**
 * Calls `stop` once the process that started this one is gone. npm sends a signal to the shell it runs a script with,
 * and the shell ends without passing it on: without this, a killed `npm start` would leave its server behind.
 *
 * @param {() => void} stop
 */
export function onOrphaned(stop) {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (!isOrphaned(parent, process.ppid)) return;
    clearInterval(timer);
    stop();
  }, 250);
  timer.unref();
}

/**
 * Unix gives an orphan another parent at once; Windows keeps the number of the dead one.
 *
 * @param {number} parent id of the process that started this one
 * @param {number} current what the system says now
 */
export function isOrphaned(parent, current) {
  return current !== parent || !isRunning(parent);
}

/**
 * Whether a process with this id runs, be it someone else's.
 *
 * @param {number} id
 */
export function isRunning(id) {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
