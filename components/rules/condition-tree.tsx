import type { ConditionView } from "@/lib/content/rule-page-shape";

/** A condition as a tree: each group has its lead, each fact its question and the options. */
export function ConditionTree({ condition, or }: { condition: ConditionView; or: string }) {
  return condition.kind === "group" ? (
    <Group condition={condition} or={or} />
  ) : (
    <Fact condition={condition} or={or} />
  );
}

function Group({
  condition,
  or,
}: {
  condition: Extract<ConditionView, { kind: "group" }>;
  or: string;
}) {
  return (
    <div>
      <p className="font-semibold">{condition.lead}</p>
      <ul className="mt-2 list-none space-y-3 border-s-2 border-rule ps-4">
        {condition.of.map((part) => (
          <li key={part.id}>
            <ConditionTree condition={part} or={or} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Fact({
  condition,
  or,
}: {
  condition: Extract<ConditionView, { kind: "fact" }>;
  or: string;
}) {
  return (
    <div>
      <p className="text-soft">{condition.question}</p>
      {condition.options.map((option, index) => (
        <p key={option} className="ps-4">
          {index > 0 && <span className="text-soft">{or} </span>}
          {option}
        </p>
      ))}
    </div>
  );
}
