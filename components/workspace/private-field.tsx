/** Keeps an entry off what is printed for others. The hidden "no" goes along when it is not ticked. */
export function PrivateField({
  id,
  label,
  help,
  on,
}: {
  id: string;
  label: string;
  help: string;
  on: boolean;
}) {
  return (
    <div className="field tick-field">
      <input type="hidden" name="private" value="no" />
      <label className="tick-label">
        <input
          className="tick-input"
          type="checkbox"
          id={id}
          name="private"
          value="yes"
          defaultChecked={on}
          autoComplete="off"
          aria-describedby={`${id}-help`}
        />
        <span>{label}</span>
      </label>
      <p className="question-help" id={`${id}-help`}>
        {help}
      </p>
    </div>
  );
}
