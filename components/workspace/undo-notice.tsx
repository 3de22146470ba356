import { EntryRef } from "./entry-ref";
import { KeepFocus } from "./keep-focus";
import { LiveForm, type LiveFormWords } from "./live-form";

type Words = LiveFormWords & {
  undo: string;
  undone: { removed: string; changed: string; several: (count: number) => string };
};

/** The same after one press for several: one press takes all of them back. */
export function UndoSeveralNotice({
  action,
  page,
  undo,
  words,
}: {
  action: string;
  page: string;
  undo: { kind: string; items: readonly string[] } | null;
  words: Words;
}) {
  if (undo === null) return null;
  return (
    <KeepFocus className="undo screen-only" mark={undo.items.join()}>
      <p>{words.undone.several(undo.items.length)}</p>
      <LiveForm action={action} words={words} quiet>
        <EntryRef kind={undo.kind} page={page} does="save" />
        {undo.items.map((item) => (
          <input key={item} type="hidden" name="item" value={item} />
        ))}
        <button type="submit" className="quiet-link">
          {words.undo}
        </button>
      </LiveForm>
    </KeepFocus>
  );
}

/**
 * Says what was just done and offers to undo it. When the thing that had the focus went away with
 * it, the focus comes here and is not lost.
 */
export function UndoNotice({
  action,
  page,
  undo,
  words,
}: {
  action: string;
  page: string;
  undo: { kind: string; id: string; version: number; how: string } | null;
  words: Words;
}) {
  if (undo === null) return null;
  const { kind, id, version, how } = undo;
  const isRemoval = how === "restore";
  return (
    <KeepFocus className="undo screen-only" mark={`${id}.${version}`}>
      <p>{isRemoval ? words.undone.removed : words.undone.changed}</p>
      <LiveForm key={`${id}.${version}`} action={action} words={words} quiet>
        <EntryRef
          kind={kind}
          page={page}
          id={id}
          version={version}
          does={isRemoval ? "restore" : "save"}
        />
        {!isRemoval && <input type="hidden" name="status" value={how} />}
        <button type="submit" className="quiet-link">
          {words.undo}
        </button>
      </LiveForm>
    </KeepFocus>
  );
}
