import { type KnownFact, knownFacts } from "../content/known-facts";
import { isPastReview } from "./review-date";

type Reviewed = Pick<KnownFact, "groups" | "reviewedOn">;

/**
 * The numbers that may be shown: those that fit the person's kind of problem and are not past
 * their review. Pure.
 * In: their group, null where it is not said; today, YYYY-MM-DD. Out: those for everybody and those
 * for this group, in the order of the content; both may be empty.
 */
export function factsToShow<F extends Reviewed>(
  group: string | null,
  today: string,
  facts: readonly F[] = knownFacts as readonly unknown[] as readonly F[],
): { readonly general: readonly F[]; readonly own: readonly F[] } {
  const good = facts.filter(({ reviewedOn }) => !isPastReview(reviewedOn, today));
  return {
    general: good.filter(({ groups }) => groups === "all"),
    own: good.filter(
      ({ groups }) => groups !== "all" && (groups as readonly (string | null)[]).includes(group),
    ),
  };
}
