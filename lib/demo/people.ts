import { frank } from "./people/frank";
import { luis } from "./people/luis";
import { maria } from "./people/maria";
import type { DemoPerson } from "./person";

/** The three people of the demonstration. All of them are made up, and so is all that they keep. */
export const demoPeople = { maria, frank, luis } satisfies { readonly [id: string]: DemoPerson };
export type DemoPersonId = keyof typeof demoPeople;

/** The ids in the order in which they are offered. */
export const demoPersonIds = Object.keys(demoPeople) as readonly DemoPersonId[];

/** The id of a made-up person; null for anything else. */
export function demoPersonId(given: unknown): DemoPersonId | null {
  return typeof given === "string" && Object.hasOwn(demoPeople, given)
    ? (given as DemoPersonId)
    : null;
}
