/**
 * Whether something reviewed on one day is past its review on another: a year is good, the day
 * after is not. Days are YYYY-MM-DD.
 */
export function isPastReview(reviewedOn: string, today: string): boolean {
  const good = `${Number(reviewedOn.slice(0, 4)) + 1}${reviewedOn.slice(4)}`;
  return today > good;
}
