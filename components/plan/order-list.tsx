import { LiveForm, type LiveFormWords } from "@/components/workspace/live-form";
import { KeepPlace } from "./keep-place";

/** A list to be put into another order: one step up or down at a time. */
export function OrderList({
  rows,
  page,
  words,
}: {
  rows: readonly { readonly id: string; readonly title: string }[];
  page: string;
  words: LiveFormWords & {
    up: string;
    upOf: (title: string) => string;
    down: string;
    downOf: (title: string) => string;
    place: (title: string, at: number, of: number) => string;
  };
}) {
  return (
    <KeepPlace>
      <ol className="rows order-list">
        {rows.map((row, at) => {
          const button = (step: "up" | "down", label: string, about: string) => (
            <button
              type="submit"
              className="quiet-link"
              name="step"
              value={step}
              id={`${step}-${row.id}`}
              aria-label={about}
            >
              {label}
            </button>
          );
          return (
            <li
              key={row.id}
              className="task"
              data-row={row.id}
              data-place={words.place(row.title, at + 1, rows.length)}
            >
              <p className="row-title">{row.title}</p>
              <LiveForm action="/api/plan" words={words} className="row-acts" quiet>
                <input type="hidden" name="do" value="move" />
                <input type="hidden" name="page" value={page} />
                <input type="hidden" name="id" value={row.id} />
                {at > 0 && button("up", words.up, words.upOf(row.title))}
                {at < rows.length - 1 && button("down", words.down, words.downOf(row.title))}
              </LiveForm>
            </li>
          );
        })}
      </ol>
    </KeepPlace>
  );
}
