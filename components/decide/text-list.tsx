/** Short texts, each under its own name. */
export function TextList({
  items,
}: {
  items: readonly { readonly id: string; readonly title: string; readonly text: string }[];
}) {
  return (
    <dl className="text-list">
      {items.map(({ id, title, text }) => (
        <div key={id}>
          <dt>{title}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
