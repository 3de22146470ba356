import type { Askable } from "./askable";
import { diagnosisAskables } from "./diagnosis";
import { expectAskables } from "./expect";
import { experienceAskables } from "./experience";
import { type AskableId, type AskableTopic, askableIds, askableTopics } from "./ids";
import { lifeAskables } from "./life";
import { monitoringAskables } from "./monitoring";
import { nextStepsAskables } from "./next-steps";
import { optionsAskables } from "./options";
import { trialsAskables } from "./trials";

/** Everything that can be asked of a doctor, by id, in the order of the topics. */
export const askableBank: { readonly [A in AskableId]: Askable } = {
  ...diagnosisAskables,
  ...optionsAskables,
  ...expectAskables,
  ...experienceAskables,
  ...monitoringAskables,
  ...trialsAskables,
  ...lifeAskables,
  ...nextStepsAskables,
};

const topics = new Map<string, AskableTopic>(
  askableTopics.flatMap((topic) => askableIds[topic].map((id) => [id, topic] as const)),
);

/** What a question is about; null for an id that the bank does not know. */
export function topicOf(id: string): AskableTopic | null {
  return topics.get(id) ?? null;
}
