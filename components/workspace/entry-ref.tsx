/**
 * What a form of the workspace has to say beside its fields: what is done, to which entry, at which
 * version, and which page it is on. For a new entry there is neither `id` nor `content`.
 */
export type EntryRefProps = {
  kind: string;
  /** The path of the page that the form is on; a form that fails comes back there. */
  page: string;
  /** add, save, remove or restore; left out where the buttons say it. */
  does?: string;
  id?: string;
  content?: string | null;
  version?: number;
  /** Where to go on, when it is not the same page. */
  next?: string;
  /** Offer to undo it afterwards. */
  undo?: boolean;
};

export function EntryRef({ kind, page, does, id, content, version, next, undo }: EntryRefProps) {
  const hidden = (name: string, value: string) => (
    <input type="hidden" name={name} value={value} autoComplete="off" readOnly />
  );
  return (
    <>
      {hidden("kind", kind)}
      {hidden("page", page)}
      {does && hidden("do", does)}
      {/* An item of the content is named by itself: its row may not be there yet. */}
      {content ? hidden("content", content) : id && hidden("id", id)}
      {version !== undefined && hidden("version", String(version))}
      {next && hidden("next", next)}
      {undo && hidden("undo", "yes")}
    </>
  );
}
