/** Whether a day, ISO, lies a year or more before another. */
export function isPastYear(day: string, today: string): boolean {
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4)}` <= today;
}
