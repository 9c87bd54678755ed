import { existsSync } from 'node:fs';
import { listPlaces, type Machine, type Program } from '../browser/find-browser.ts';

const FIREFOX: Program = {
  names: ['firefox-esr', 'firefox'],
  places: {
    darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    win32: ['C:\\Program Files\\Mozilla Firefox\\firefox.exe', 'C:\\Program Files (x86)\\Mozilla Firefox\\firefox.exe'],
  },
};

/**
 * The first Firefox of FIREFOX_PATH and of the usual places.
 *
 * @returns the path of its program, `undefined` when there is none
 * @throws {Error} when FIREFOX_PATH names no file: a wish that is not granted is said
 */
export function findFirefox(machine: Machine): string | undefined {
  const wished = machine.environment['FIREFOX_PATH'];
  if (wished === undefined || wished === '') return listPlaces(FIREFOX, machine).find((path) => existsSync(path));
  if (existsSync(wished)) return wished;
  throw new Error(`FIREFOX_PATH désigne « ${wished} », qui n’existe pas.`);
}
