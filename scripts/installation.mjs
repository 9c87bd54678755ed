/**
 * Says whether node_modules holds what package-lock.json asks for. Plain JavaScript, no dependency: it runs before
 * anything is installed.
 */

/**
 * @typedef {{ readonly version?: string, readonly optional?: boolean, readonly link?: boolean }} LockEntry
 * @typedef {{ readonly packages: Readonly<Record<string, LockEntry>> }} Lockfile
 */

/**
 * Compares the lockfile with npm's record of what it installed (node_modules/.package-lock.json). An optional package
 * may be absent: npm leaves out those made for another system.
 *
 * @param {Lockfile} wanted
 * @param {Lockfile | undefined} installed `undefined` when nothing is installed
 * @returns {boolean}
 */
export function isInstallationStale(wanted, installed) {
  if (installed === undefined) return true;
  const wantedEntries = Object.entries(wanted.packages).filter(([path]) => path !== '');
  const isMissing = wantedEntries.some(([path, entry]) => {
    const found = installed.packages[path];
    return found === undefined ? entry.optional !== true : found.version !== entry.version;
  });
  return isMissing || Object.keys(installed.packages).some((path) => wanted.packages[path] === undefined);
}
