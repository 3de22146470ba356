import { questions } from "@/lib/content/questionnaire";
import type { Question } from "@/lib/content/types";
import { badFhir } from "./hostile-fhir";
import { type Hostile, named, plain, text } from "./hostile-shape";

const all = questions as readonly Question[];

const badCodes = [
  "no-such-option",
  "",
  " not-sure",
  "NOT-SURE",
  "__proto__",
  "constructor",
  "toString",
  "\u202enot-sure",
  "<img src=x onerror=alert(1)>",
  "' OR 1=1 --",
  "a".repeat(5000),
];
const badTypes: readonly unknown[] = [0, 1e308, true, false, null, {}, [], [[]], [null], [{}], [1]];

function badAnswers(): Hostile[] {
  return all.flatMap((question) => {
    const field = named(`answers.${question.id}`);
    const wrong = [...badCodes, ...badTypes].map((value) =>
      plain(
        `${question.id}: ${JSON.stringify(value).slice(0, 40)}`,
        { answers: { [question.id]: value } },
        field,
      ),
    );
    const option = question.options[0] as string;
    const lists =
      question.kind === "one"
        ? [[option], [option, question.options[1]]]
        : [
            [option, option],
            [option, "none"],
            ["none", "that-is-all"],
            ["that-is-all"],
            ["not-sure", "that-is-all"],
            [option, "not-sure", "that-is-all"],
            [option, "no-such-option"],
            Array.from({ length: 500 }, () => option),
          ];
    return [
      ...wrong,
      ...lists.map((value) =>
        plain(
          `${question.id}: ${JSON.stringify(value).slice(0, 60)}`,
          { answers: { [question.id]: value } },
          field,
        ),
      ),
    ];
  });
}

function badShapes(): Hostile[] {
  const strangers = [
    "ownerId",
    "role",
    "version",
    "createdAt",
    "patientId",
    "constructor",
    "prototype",
    "ruleSet",
    "findings",
    "Answers",
    "answer",
  ];
  return [
    ...strangers.map((key) => plain(`key ${key}`, { answers: {}, [key]: 1 }, named(key))),
    ...strangers.map((key) =>
      plain(`question ${key}`, { answers: { [key]: "yes" } }, named(`answers.${key}`)),
    ),
    plain(
      "a question id with a script in it",
      { answers: { "<script>alert(1)</script>": "yes" } },
      /^answers\.\?script\?alert\(1\)\?\?script\?$/,
    ),
    plain("a very long question id", { answers: { ["x".repeat(9000)]: "yes" } }, /^answers\.x+$/),
    plain("a right-to-left id", { answers: { "\u202egroup": "yes" } }, /^answers\.\?group$/),
    plain(
      "a line end in an id",
      { answers: { "a\r\nset-cookie: b": "yes" } },
      /^answers\.a\?\?set-cookie:\?b$/,
    ),
    ...[null, [], "x", 1, true, []].map((value) =>
      plain(`answers: ${JSON.stringify(value)}`, { answers: value }, /^answers$/),
    ),
    plain("nothing", {}, /^answers$/),
    ...[null, [], "x", 1, true].map((value) =>
      plain(`body: ${JSON.stringify(value)}`, value, /^body$/),
    ),
    ...["chest-pain", 1, {}, null].map((gate) =>
      plain(`gate: ${JSON.stringify(gate)}`, { answers: {}, gate }, /^gate$/),
    ),
    ...["no-such-line", "", "CHEST-PAIN", "__proto__", "constructor", 1, null, ["chest-pain"]].map(
      (line) =>
        plain(
          `gate line ${JSON.stringify(line)}`,
          { answers: {}, gate: ["chest-pain", line] },
          /^gate\[1\]$/,
        ),
    ),
    plain("a thousand gate lines", { answers: {}, gate: Array(1000).fill("chest-pain") }, /^gate$/),
    ...["called", "safe", "talked"].flatMap((flag) =>
      ["true", 1, 0, null, [], {}].map((value) =>
        plain(`${flag}: ${JSON.stringify(value)}`, { answers: {}, [flag]: value }, named(flag)),
      ),
    ),
  ];
}

function badJson(): Hostile[] {
  const good = JSON.stringify({
    answers: { group: "cancer", illness: ["rare", "that-is-all"] },
    gate: ["chest-pain"],
  });
  const cuts = Array.from({ length: good.length - 1 }, (_, at) => at);
  return [
    ...cuts.map((at) => text(`cut off after ${at}`, good.slice(0, at), /^body$/)),
    text("no body", null, /^body$/),
    text("depth 1,000", `{"answers":${"[".repeat(1000)}${"]".repeat(1000)}}`, /^body$/),
    text("depth 30,000, never closed", "[".repeat(30_000), /^body$/),
    text("quotes and backslashes only", `"${'\\"'.repeat(30_000)}`, /^body$/),
    text("a number past the end", '{"answers":{"group":1e309}}', /^answers\.group$/, 422),
    text("NaN", '{"answers":{"group":NaN}}', /^body$/),
    text("a comment", '{"answers":{}/* */}', /^body$/),
    text("single quotes", "{'answers':{}}", /^body$/),
    text("two documents", '{"answers":{}}{"answers":{}}', /^body$/),
    text("duplicate key", '{"answers":{},"answers":{}}', /^answers$/),
    text("duplicate question", '{"answers":{"group":"ms","group":"cancer"}}', /^answers\.group$/),
    text(
      "duplicate question, escaped",
      '{"answers":{"group":"ms","gr\\u006fup":"cancer"}}',
      /^answers\.group$/,
    ),
    text("__proto__ in the body", '{"answers":{},"__proto__":{"x":1}}', /^__proto__$/),
    text("__proto__ in answers", '{"answers":{"__proto__":"x"}}', /^answers\.__proto__$/),
    text(
      "a length that cannot be read",
      '{"answers":{"group":{"length":{"toString":0}}}}',
      /^answers\.group\.length\.toString$/,
    ),
    text("NUL in a value", '{"answers":{"group":"ms\\u0000"}}', /^answers\.group$/),
    text("NUL in a key", '{"answers":{"gr\\u0000oup":"ms"}}', /^answers\.gr\?oup$/),
    text("NUL as it is", '{"answers":{"group":"ms\0"}}', /^body$/),
    text("half a character", '{"answers":{"group":"\\ud800"}}', /^answers\.group$/),
    text("the other half", '{"answers":{"group":"\\udc00x"}}', /^answers\.group$/),
    text(
      "half a character in a list",
      '{"gate":["chest-pain","\\ud83d"],"answers":{}}',
      /^gate\[1\]$/,
    ),
    text("half a character in a key", '{"answers":{"\\ud800":"ms"}}', /^answers\.\?$/),
    text("bytes that are no UTF-8", new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]), /^body$/),
    text("an overlong slash", new Uint8Array([0x22, 0xc0, 0xaf, 0x22]), /^body$/),
    text("65 KB", `{"answers":{"group":"${"a".repeat(65 * 1024)}"}}`, /^body$/, 413),
    text("1.5 MB of spaces", " ".repeat(1_500_000), /^body$/, 413),
  ];
}

function badTypesOfMedia(): Hostile[] {
  const body = '{"answers":{}}';
  const types = [
    "text/plain",
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=x",
    "text/html",
    "application/jsonp",
    "application/xml",
    "application/fhir+xml",
    "application/json; charset=utf-16",
    "*/*",
    "",
  ];
  return [
    ...types.map((type) => ({
      name: `type ${type}`,
      body,
      field: /^content-type$/,
      status: 415,
      headers: { "content-type": type },
    })),
    ...["gzip", "br", "deflate", "identity, gzip"].map((encoding) => ({
      name: `encoding ${encoding}`,
      body,
      field: /^content-encoding$/,
      status: 415,
      headers: { "content-type": "application/json", "content-encoding": encoding },
    })),
    {
      name: "a length that says too much",
      body,
      field: /^body$/,
      status: 413,
      headers: { "content-type": "application/json", "content-length": "70000" },
    },
  ];
}

/** Everything, in one list. */
export const hostileInputs: readonly Hostile[] = [
  ...badAnswers(),
  ...badShapes(),
  ...badJson(),
  ...badTypesOfMedia(),
  ...badFhir(),
];
