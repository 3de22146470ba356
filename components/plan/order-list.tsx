import { LiveForm, type LiveFormWords } from "@/components/workspace/live-form";

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
    <ol className="rows order-list">
      {rows.map((row, at) => {
        // The name of the button tells where the step stands now: it is heard after each move.
        const place = words.place(row.title, at + 1, rows.length);
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
          <li key={row.id} id={`r-${row.id}`} className="task">
            <p className="row-title">{row.title}</p>
            <LiveForm action="/api/plan" words={words} className="row-acts" quiet>
              <input type="hidden" name="do" value="move" autoComplete="off" />
              <input type="hidden" name="page" value={page} autoComplete="off" />
              <input type="hidden" name="id" value={row.id} autoComplete="off" />
              {/* Without script the page comes anew: the address leads back to the row. */}
              <input
                type="hidden"
                name="next"
                value={`${page}#r-${row.id}`}
                autoComplete="off"
                readOnly
              />
              {at > 0 && button("up", words.up, words.upOf(place))}
              {at < rows.length - 1 && button("down", words.down, words.downOf(place))}
            </LiveForm>
          </li>
        );
      })}
    </ol>
  );
}
