import { z } from "zod";
import { quizAnswers } from "../../content/quiz";
import { defineKind } from "../define-kind";
import { choice } from "../fields";

/** The one item that it lies over: one for one second-opinion question. */
export const quizContent = "quiz";

const said = choice(quizAnswers).optional();

/** What somebody said to the three questions, where they want it kept. */
export const quizKept = defineKind({
  name: "quiz",
  scope: "matter",
  statuses: ["open"],
  atMost: 1,
  contents: [quizContent],
  fields: z.strictObject({ one: said, two: said, three: said }),
});
