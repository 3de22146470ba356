import { Notice } from "@/components/ui/notice";
import { NameList } from "./day-list";

type Warning = {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly isUrgent: boolean;
  readonly names: readonly { readonly id: string; readonly title: string; readonly href: string }[];
  readonly more: number;
};

/** What does not fit, most pressing first, and what could help. Nothing when it all fits. */
export function Fit({
  warnings,
  helps,
  helpHeading,
  moreWords,
}: {
  warnings: readonly Warning[];
  helps: readonly { readonly id: string; readonly title: string; readonly text: string }[];
  helpHeading: string;
  moreWords: (count: number) => string;
}) {
  if (warnings.length === 0) return null;
  return (
    <>
      {warnings.map(({ id, title, text, isUrgent, names, more }) => (
        <Notice key={id} tone={isUrgent ? "stop" : "mind"} label={title}>
          <h2 className="fit-title">{title}</h2>
          <p>{text}</p>
          <NameList names={names} more={more > 0 ? moreWords(more) : null} />
        </Notice>
      ))}
      {helps.length > 0 && (
        <section className="section">
          <h2>{helpHeading}</h2>
          <dl className="help-list">
            {helps.map(({ id, title, text }) => (
              <div key={id}>
                <dt>{title}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </>
  );
}
