import type { ReactNode } from "react";
import { TextField } from "@/components/ui/text-field";
import { DayField } from "@/components/workspace/day-field";
import { EntryRef } from "@/components/workspace/entry-ref";
import { LiveForm, type LiveFormWords } from "@/components/workspace/live-form";
import { PrivateField } from "@/components/workspace/private-field";
import { SelectField } from "@/components/workspace/select-field";
import type { RecordField, RecordsPageWords } from "@/lib/content/records-page-shape";

type Choices = readonly { readonly value: string; readonly label: string }[];

export type RecordFormProps = {
  entry: { readonly id: string; readonly content: string | null; readonly version: number };
  page: string;
  values: { readonly [F in RecordField]: string };
  choices: {
    readonly holder: Choices;
    readonly how: Choices;
    readonly discOpens: Choices;
    readonly checked: Choices;
  };
  errors: { readonly [field: string]: string | undefined };
  help: { readonly [field: string]: string | undefined };
  /** What is set aside stays aside; else the dates say how far it is. */
  isAside: boolean;
  isAtHome: boolean;
  comesAsImages: boolean;
  /** The part to open first. */
  openPart: "asking" | "came" | "onward" | null;
  isPrivate: boolean;
  words: LiveFormWords & {
    readonly records: RecordsPageWords;
    readonly save: string;
    readonly private: string;
    readonly privateHelp: string;
  };
};

/** Everything that can be noted of one record, in the order in which it happens. */
export function RecordForm(props: RecordFormProps) {
  const { entry, page, isAside, isAtHome, openPart, isPrivate, words } = props;
  const { records } = words;
  const { one } = records;
  const isOwn = entry.content === null;
  const fields = fieldsFor(props);
  const { lineOf, dayOf, listOf } = fields;
  return (
    <LiveForm action="/api/records" words={words} className="record-form" id="record-form">
      <EntryRef
        kind="record"
        page={page}
        does="save"
        id={entry.id}
        content={entry.content}
        version={entry.version}
      />
      {isAside ? (
        <input type="hidden" name="status" value="not-needed" />
      ) : (
        <input type="hidden" name="way" value="by-dates" />
      )}
      {isOwn && lineOf("title", 120)}
      {isOwn && listOf("holder")}
      {!isAtHome && (
        <Part
          name={one.asking}
          open={openPart === "asking"}
          of={["happenedOn", "how", "toWhom", "calledOn", "extensionToldOn", "due"]}
          errors={props.errors}
        >
          {dayOf("happenedOn")}
          {listOf("how")}
          {lineOf("toWhom", 120)}
          {dayOf("calledOn")}
          {dayOf("extensionToldOn")}
          {dayOf("due")}
        </Part>
      )}
      <Part
        name={one.came}
        open={openPart === "came"}
        of={["receivedOn", "discOpens", "checked"]}
        errors={props.errors}
      >
        {dayOf("receivedOn")}
        {props.comesAsImages && listOf("discOpens")}
        {listOf("checked")}
        {isAtHome && dayOf("due")}
      </Part>
      <Part
        name={one.onward}
        open={openPart === "onward"}
        of={["sentOn", "sentTo", "confirmedOn"]}
        errors={props.errors}
      >
        {dayOf("sentOn")}
        {lineOf("sentTo", 120)}
        {dayOf("confirmedOn")}
      </Part>
      {!isAtHome && (
        <Part
          name={one.where}
          open={false}
          of={["holderName", "contact", "takenOn"]}
          errors={props.errors}
        >
          {lineOf("holderName", 120)}
          {lineOf("contact", 160)}
          {dayOf("takenOn")}
        </Part>
      )}
      <div className="section">
        {lineOf("note", 2000, 4)}
        <PrivateField id="private" label={words.private} help={words.privateHelp} on={isPrivate} />
      </div>
      <button type="submit" className="button">
        {words.save}
      </button>
    </LiveForm>
  );
}

/** One stretch of the way, folded until it is its turn; open where something in it is wrong. */
function Part({
  name,
  open,
  of,
  errors,
  children,
}: {
  name: string;
  open: boolean;
  of: readonly RecordField[];
  errors: RecordFormProps["errors"];
  children: ReactNode;
}) {
  return (
    <details className="fold" open={open || of.some((field) => errors[field] !== undefined)}>
      <summary>{name}</summary>
      <div>{children}</div>
    </details>
  );
}

function fieldsFor({ values, choices, errors, help, words }: RecordFormProps) {
  const common = (field: RecordField) => ({
    id: `field-${field}`,
    name: field,
    label: words.records.fields[field],
    help: help[field],
    error: errors[field],
    value: values[field],
  });
  return {
    lineOf: (field: RecordField, maxLength: number, lines = 1) => (
      <TextField {...common(field)} maxLength={maxLength} lines={lines} />
    ),
    dayOf: (field: RecordField) => <DayField {...common(field)} />,
    listOf: (field: keyof typeof choices) => (
      <SelectField {...common(field)} options={choices[field]} />
    ),
  };
}
