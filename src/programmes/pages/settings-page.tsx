import type { ReactElement } from "react";
import type { Typed } from "../../platform/web/index.ts";
import {
  Back,
  Button,
  Choice,
  Choices,
  Form,
  Pick,
  ProblemSummary,
  Reading,
  TextField,
  Title,
  type Problems,
} from "../../ui/index.ts";
import { sayNumber } from "../../words/lists.ts";
import { SETTING_GROUPS, type SettingGroup } from "../meaning.ts";
import type { Programme } from "../programme.ts";
import { allowedRange, SETTING_MEANINGS, settingsIn } from "../setting-meanings.ts";
import type { SettingName } from "../settings.ts";

type SettingsProps = { programme: Programme; typed: Typed; problems: Problems };

/** Every value of a programme, in groups, each with what changing it changes (B6, B18). */
export const SettingsPage = ({ programme, typed, problems }: SettingsProps): ReactElement => (
  <Reading>
    <Back to={`/programmes/${programme.id}`}>{programme.name}</Back>
    <ProblemSummary problems={problems} />
    <Title>Change its values</Title>
    <p>
      Nothing changes yet: you first see what would be different, and say why. Once saved, it holds at once.
    </p>
    <ul className="al-actions al-plain" aria-label="Parts of this page">
      {(Object.keys(SETTING_GROUPS) as SettingGroup[]).map((group) => (
        <li key={group}>
          <a href={`#${group}`}>{SETTING_GROUPS[group]}</a>
        </li>
      ))}
    </ul>
    <Form to={`/programmes/${programme.id}/settings`}>
      {(Object.keys(SETTING_GROUPS) as SettingGroup[]).map((group) => (
        <fieldset className="al-section-form" id={group} key={group}>
          <legend>{SETTING_GROUPS[group]}</legend>
          {settingsIn(group).map((name) => (
            <SettingField key={name} name={name} typed={typed} problems={problems} />
          ))}
        </fieldset>
      ))}
      <Button>See what would change</Button>
    </Form>
  </Reading>
);

function SettingField({
  name,
  typed,
  problems,
}: {
  name: SettingName;
  typed: Typed;
  problems: Problems;
}): ReactElement {
  const meaning = SETTING_MEANINGS[name];
  const p = { name, typed, problems, hint: meaning.changes };
  switch (meaning.as) {
    case "yes-no":
      return (
        <Choice
          {...p}
          label={meaning.label}
          options={[
            { value: "yes", words: "Yes" },
            { value: "no", words: "No" },
          ]}
          inline
        />
      );
    case "choice":
      return Object.keys(meaning.choices).length > 4 ? (
        <Pick
          {...p}
          label={meaning.label}
          options={Object.entries(meaning.choices).map(([value, words]) => ({ value, words }))}
        />
      ) : (
        <Choice
          {...p}
          label={meaning.label}
          options={Object.entries(meaning.choices).map(([value, words]) => ({ value, words }))}
        />
      );
    case "several":
      return (
        <Choices
          {...p}
          label={meaning.label}
          options={Object.entries(meaning.choices).map(([value, words]) => ({ value, words }))}
        />
      );
    case "text":
      return <TextField {...p} label={meaning.label} width={20} />;
    case "part":
      return <TextField {...p} label={meaning.label} width={5} />;
    case "number":
      return (
        <TextField
          {...p}
          label={`${meaning.label} (${meaning.every ? "every so many " : ""}${meaning.unit}s)`}
          hint={`${meaning.changes} ${rangeWords(name)}`}
          width={5}
          inputMode="numeric"
        />
      );
  }
}

function rangeWords(name: SettingName): string {
  const [min, max] = allowedRange(name) ?? [0, 0];
  return `From ${sayNumber(min)} to ${sayNumber(max)}.`;
}
