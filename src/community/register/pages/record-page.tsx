import { Fragment, type ReactElement } from "react";
import type { Typed } from "../../../platform/web/index.ts";
import {
  Back,
  Button,
  Choice,
  Done,
  Form,
  Nothing,
  ProblemSummary,
  Reading,
  Section,
  Summary,
  Tap,
  TextArea,
  TextField,
  Title,
  type Problems,
} from "../../../ui/index.ts";
import type { Field, RecordShape } from "../record.ts";

export type RecordView = {
  kind: string;
  shape: RecordShape;
  id: string;
  version: number;
  mayWrite: boolean;
  /** The version that holds, in words; null while none is signed. */
  signed: string | null;
  /** The newest version, while nobody has signed it. */
  waits: { id: string; version: number } | null;
  versions: readonly { version: number; words: string }[];
  /** An older version, as it was. */
  old: { version: number; content: Readonly<Record<string, string>> } | null;
  said: string | null;
  typed: Typed;
  problems: Problems;
};

/** One record of the register: what holds, what was before, and the next version. */
export const RecordPage = (view: RecordView): ReactElement => (
  <Reading>
    <Back to="/online-safety">Online safety</Back>
    <ProblemSummary problems={view.problems} />
    {view.said && <Done>{view.said}</Done>}
    <Title>{view.shape.title}</Title>
    <p>{view.shape.what}</p>
    {view.signed ? (
      <p>
        <b>{view.signed}</b>
      </p>
    ) : (
      <Nothing>Nobody has signed a version yet.</Nothing>
    )}
    {view.old && <Older shape={view.shape} old={view.old} />}
    {view.mayWrite && view.waits && (
      <Section id="sign" title={`Sign version ${view.waits.version}`}>
        <p>It then stands for good, as evidence of what you thought and when.</p>
        <Form to={`/online-safety/records/${view.kind}/signature`} className="al-log">
          <input type="hidden" name="version" value={view.waits.version} />
          <TextField name="approver" label="Who approves it" typed={view.typed} problems={view.problems} />
          <Button look="outline">Sign it</Button>
        </Form>
      </Section>
    )}
    {view.mayWrite ? (
      <Section id="write" title={view.version === 0 ? "Write it" : "Change it"}>
        <Form to={`/online-safety/records/${view.kind}`} className="al-log" keptAs={`register-${view.kind}`}>
          <input type="hidden" name="id" value={view.id} />
          {view.shape.fields.map((field) => (
            <RecordField key={field.name} field={field} typed={view.typed} problems={view.problems} />
          ))}
          <Button>Save as version {view.version + 1}</Button>
        </Form>
      </Section>
    ) : (
      !view.old &&
      view.version > 0 && (
        <Older shape={view.shape} old={{ version: view.version, content: asContent(view.typed) }} />
      )
    )}
    {view.versions.length > 0 && (
      <Section id="versions" title="Versions">
        <ul className="al-rows">
          {view.versions.map((each) => (
            <li key={each.version}>
              <div className="al-rows__t">{each.words}</div>
              <Tap
                to={`/online-safety/records/${view.kind}?version=${each.version}`}
                about={`version ${each.version}`}
              >
                Read it
              </Tap>
            </li>
          ))}
        </ul>
      </Section>
    )}
  </Reading>
);

const asContent = (typed: Typed): Record<string, string> =>
  Object.fromEntries(Object.entries(typed).map(([name, value]) => [name, String(value)]));

export const RecordField = ({
  field,
  typed,
  problems,
}: {
  field: Field;
  typed: Typed;
  problems: Problems;
}): ReactElement => {
  const common = {
    name: field.name,
    label: field.label,
    typed,
    problems,
    ...(field.hint ? { hint: field.hint } : {}),
  };
  return (
    <Fragment>
      {field.under && <h3 className="nhsuk-heading-s">{field.under}</h3>}
      {field.as === "choice" ? (
        <Choice {...common} options={field.options ?? []} inline={(field.options?.length ?? 0) === 4} />
      ) : field.as === "line" ? (
        <TextField {...common} />
      ) : (
        <TextArea {...common} rows={3} />
      )}
    </Fragment>
  );
};

/** A version as it was written: read, never changed. */
const Older = ({
  shape,
  old,
}: {
  shape: RecordShape;
  old: { version: number; content: Readonly<Record<string, string>> };
}): ReactElement => (
  <Section id="old" title={`Version ${old.version}, as it was`}>
    <Summary rows={rowsOf(shape, old.content)} />
  </Section>
);

/** A version’s fields in words. */
export const rowsOf = (shape: RecordShape, content: Readonly<Record<string, string>>) =>
  shape.fields.map((field) => ({
    name: field.under ? `${field.under}: ${field.label.toLowerCase()}` : field.label,
    value: (
      <span className="al-pre">
        {field.options?.find(({ value }) => value === content[field.name])?.words ??
          content[field.name] ??
          ""}
      </span>
    ),
  }));
