import type { ReactElement } from "react";
import { many, one, type Typed } from "../../platform/web/index.ts";
import {
  Back,
  Button,
  Form,
  ProblemSummary,
  Reading,
  TextArea,
  Title,
  type Problems,
} from "../../ui/index.ts";
import type { SettingChange } from "../changed-settings.ts";
import type { Programme } from "../programme.ts";
import { settingNames } from "../settings.ts";

type CheckProps = {
  programme: Programme;
  changes: readonly SettingChange[];
  seen: string;
  typed: Typed;
  problems: Problems;
};

/** What would be different, in words, and why; then it holds. */
export const CheckSettingsPage = ({
  programme,
  changes,
  seen,
  typed,
  problems,
}: CheckProps): ReactElement => (
  <Reading>
    <Back to={`/programmes/${programme.id}/settings`}>Change its values</Back>
    <ProblemSummary problems={problems} />
    <Title>{changes.length === 1 ? "One value would change" : `${changes.length} values would change`}</Title>
    <ul className="al-rows">
      {changes.map((change) => (
        <li key={change.setting}>{change.words}</li>
      ))}
    </ul>
    <Form to={`/programmes/${programme.id}/settings`}>
      {settingNames.flatMap((name) =>
        Array.isArray(typed[name])
          ? many(typed, name).map((value) => (
              <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
            ))
          : [<input key={name} type="hidden" name={name} value={one(typed, name)} />],
      )}
      <input type="hidden" name="seen" value={seen} />
      <TextArea
        name="reason"
        label="Why?"
        hint="Staff read this beside the change, now and later."
        rows={3}
        typed={typed}
        problems={problems}
      />
      <Button>Save these changes</Button>
    </Form>
  </Reading>
);
