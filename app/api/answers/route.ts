import {
  parseChanges,
  readSentPage,
  type SentPage,
  sentPagePath,
} from "@/lib/decide/answers-input";
import { type AnswerChange, saveAnswers } from "@/lib/decide/commands";
import { placeAfter } from "@/lib/decide/journey";
import { type LoadedSheet, loadSheet } from "@/lib/kept/sheet-queries";
import { handleWrite } from "@/lib/security/handle";
import type { Outcome } from "@/lib/security/outcome";

type Input =
  | { readonly kind: "changes"; readonly changes: readonly AnswerChange[] }
  | { readonly kind: "page"; readonly sent: SentPage; readonly before: LoadedSheet };

/** POST /api/answers: script saves each answer as it is given; a plain form saves its page. */
export const POST = handleWrite<Input, "patient">({
  name: "answers",
  guard: "patient",
  perAddress: { points: 60_000, seconds: 600 },
  perSession: { points: 12_000, seconds: 600 },
  json: (text) => {
    const parsed = parseChanges(text);
    return parsed.ok ? { ok: true, value: { kind: "changes", changes: parsed.value } } : parsed;
  },
  form: async (fields, { session }) => {
    const before = await loadSheet(session.patientId);
    const parsed = readSentPage(fields, before.answers);
    return parsed.ok ? { ok: true, value: { kind: "page", sent: parsed.value, before } } : parsed;
  },
  formPage: sentPagePath,
  run: async (input, { session, once }) => {
    const changes = input.kind === "changes" ? input.changes : input.sent.changes;
    const saved = await saveAnswers(session.patientId, { changes }, once);
    if (!saved.ok) return refuseSave(saved);
    if (input.kind === "changes") return { ok: true, to: "/decide", json: saved };
    return goOn(input.sent, input.before);
  },
});

function refuseSave(
  saved: Exclude<Awaited<ReturnType<typeof saveAnswers>>, { ok: true }>,
): Outcome {
  switch (saved.reason) {
    case "conflict":
      return { ok: false, status: 409, reason: "conflict", conflicts: saved.conflicts };
    case "reused-key": {
      const errors = [{ field: "idempotency-key", reason: "was used for something else" }];
      return { ok: false, status: 422, reason: "reused-key", errors };
    }
    case "gone":
      return { ok: false, status: 401, reason: "no-session", to: "/ended" };
  }
}

function goOn(sent: SentPage, before: LoadedSheet): Outcome {
  if (sent.isClosed) return { ok: true, to: "/decide" };
  const { errors, answers } = sent.form;
  if (errors.length > 0) return { ok: false, status: 422, reason: "invalid", errors };
  const given = Object.entries(answers).filter(([, value]) => value !== null);
  const after = { ...before.answers, ...Object.fromEntries(given) };
  return {
    ok: true,
    to: placeAfter(before.answers, after as typeof before.answers, sent.page, sent.from),
  };
}
