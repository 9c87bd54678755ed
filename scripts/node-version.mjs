/**
 * Says whether a version of Node fits the `engines.node` field of package.json. Plain JavaScript, no dependency: it runs
 * before anything is installed, on any Node from 20 on.
 */

/**
 * @param {string} version such as `v24.21.0`
 * @param {string} range alternatives of `^a.b.c` and `>=a.b.c` joined by `||`, the only forms package.json uses
 * @returns {boolean}
 * @throws {Error} when the range holds another form
 */
export function satisfiesNode(version, range) {
  const actual = readNumbers(version.replace(/^v/, ''));
  return range.split('||').some((alternative) => satisfiesOne(actual, alternative.trim()));
}

/**
 * @param {number[]} actual
 * @param {string} alternative
 */
function satisfiesOne(actual, alternative) {
  const match = /^(\^|>=)(\d+\.\d+\.\d+)$/.exec(alternative);
  if (match === null) throw new Error(`engines.node: cannot read "${alternative}"`);
  const minimum = readNumbers(match[2] ?? '');
  const sameMajor = actual[0] === minimum[0];
  return (match[1] === '>=' || sameMajor) && compare(actual, minimum) >= 0;
}

/** @param {string} version */
function readNumbers(version) {
  return version.split('.').map(Number);
}

/**
 * @param {number[]} a
 * @param {number[]} b
 */
function compare(a, b) {
  const index = a.findIndex((value, position) => value !== b[position]);
  return index === -1 ? 0 : (a[index] ?? 0) - (b[index] ?? 0);
}
