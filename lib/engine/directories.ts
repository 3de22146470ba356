import { type DirectoryId, directories } from "../content/directories";
import type { Directory, Group } from "../content/directory-shape";
import type { ListUse } from "../content/routes";
import { isPastReview } from "./review-date";

/**
 * The lists that fit: of this use, for this group (null: only those for every health problem), in
 * this country or in many, and not past their review. Those for the group come first.
 * @param today YYYY-MM-DD
 */
export function findDirectories(
  use: ListUse,
  group: Group | null,
  country: string,
  today: string,
): readonly DirectoryId[] {
  const fits = (directories as readonly Directory[]).filter(
    (one) =>
      one.use === use &&
      (one.groups === "all" || (group !== null && one.groups.includes(group))) &&
      (one.country === country || one.country === "world") &&
      !isPastReview(one.reviewedOn, today),
  );
  return fits.map(({ id }) => id as DirectoryId);
}
