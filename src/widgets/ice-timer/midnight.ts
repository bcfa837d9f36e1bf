/** Local midnight, `count` days after that of `time`; right on days of 23 or 25 hours too. */
export function dayAfter(time: number, count: number): number {
  const day = new Date(time);
  day.setHours(0, 0, 0, 0);
  return day.setDate(day.getDate() + count);
}
