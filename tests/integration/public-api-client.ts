import { POST } from "@/app/api/assess/route";
import { GET } from "@/app/api/questionnaire/route";
import type { AssessResult } from "@/lib/decide/assess-input";
import type { FhirQuestionnaire } from "@/lib/fhir/types";

const origin = "http://127.0.0.1:3000";

export type Answered = {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: AssessResult & {
    readonly errors?: readonly { readonly field: string; readonly reason: string }[];
  };
};

/** Sends bytes or text as they stand. */
export async function send(
  body: BodyInit | null,
  headers: Record<string, string> = { "content-type": "application/json" },
): Promise<Answered> {
  const options = { method: "POST", headers, body, duplex: "half" };
  const response = await POST(new Request(`${origin}/api/assess`, options as RequestInit));
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    text,
    body: JSON.parse(text) as Answered["body"],
  };
}

/** Sends a value as JSON. */
export function assess(input: unknown): Promise<Answered> {
  return send(JSON.stringify(input));
}

/** The questionnaire as a stranger gets it. */
export async function fetchQuestionnaire(): Promise<{
  readonly response: Response;
  readonly questionnaire: FhirQuestionnaire;
}> {
  const response = GET(new Request(`${origin}/api/questionnaire`));
  const questionnaire = (await response.clone().json()) as FhirQuestionnaire;
  return { response, questionnaire };
}
