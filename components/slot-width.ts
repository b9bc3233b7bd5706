/**
 * How much of an axis each point of a chart may take, where all stand at their true distances.
 *
 * @param days of the points, ascending, in milliseconds; at least one
 * @param room length of the axis, whose ends the outer points' slots reach
 * @returns as much as the two closest points leave each other; all of it for a single point
 */
export const slotWidth = (days: readonly number[], room: number): number => {
  const gaps = days.slice(1).map((day, index) => day - (days[index] ?? day));
  const span = gaps.reduce((sum, gap) => sum + gap, 0);
  const closest = Math.min(...gaps);
  return span === 0 ? room : (room * closest) / (span + closest);
};
