/** Width of an A4 sheet without its margins, in pixels of CSS. */
export const SHEET = 658;

/**
 * Runs in a page laid out for a sheet: the long parts that are not stacked. A browser cuts lines in two inside a grid, a
 * flex box or a box that scrolls.
 */
export function listCutParts(): readonly string[] {
  /** Half the height of a sheet. What is longer than that runs over two sheets sooner or later. */
  const long = 490;
  const isUncut = (element: Element) => /grid|flex/.test(getComputedStyle(element).display);
  const isLong = (element: Element) => element.getBoundingClientRect().height > long;
  const isWhole = (element: Element) => /^(svg|figure|img)$/i.test(element.tagName);
  return [...document.querySelectorAll('main, main *')]
    .filter((element) => isLong(element) && element.closest('svg, figure, case-map') === null && !isWhole(element))
    .filter(
      (element) =>
        (element.parentElement !== null && isUncut(element.parentElement)) ||
        /auto|scroll|hidden/.test(getComputedStyle(element).overflowY),
    )
    .map(({ tagName, className }) => `${tagName} ${className}`);
}
