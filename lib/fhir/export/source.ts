import type { GiveFileWords } from "@/lib/content/en/give";
import type { ContentWords } from "@/lib/content/every-word-shape";
import type { Language } from "@/lib/content/languages";
import type { LetterId } from "@/lib/content/letters";
import type { RecordId, TaskId } from "@/lib/content/suggestions";

import type { Whole } from "../../kept/whole";

import type { SayDate } from "./dates";

/** A row of the plan, in the order in which the person has it. */
export type PlanRow = {
  readonly id: string;
  readonly task: TaskId | null;
  readonly status: "open" | "done" | "not-needed";
  readonly due: string | null;
};

/** A record of the list, also one that was not touched yet. */
export type RecordRow = {
  readonly id: string;
  readonly content: RecordId | null;
  readonly isListed: boolean;
};

/** Everything that the file for health apps is made from. */
export type BundleSource = {
  readonly whole: Whole;
  readonly plan: readonly PlanRow[];
  readonly records: readonly RecordRow[];
  readonly madeAt: Date;
  readonly language: Language;
  readonly words: GiveFileWords;
  readonly content: ContentWords;
  readonly letterName: (form: LetterId) => string;
  readonly say: SayDate;
};
