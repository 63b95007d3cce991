import type { ReactElement } from "react";
import { DayField, TextField } from "../../../ui/index.ts";
import { say } from "../voice.ts";
import type { FieldsDrawn } from "./fieldset.tsx";

/** The due date or the baby's date of birth, and where she lives. */
export const BabyFields = ({ typed, problems, voice }: FieldsDrawn): ReactElement => {
  const drawn = { typed, problems };
  return (
    <>
      <div className="al-fields-2">
        <DayField name="dueOn" label="Due date" hint="For example, 6 8 2026" {...drawn} />
        <DayField
          name="babyBornOn"
          label="Or the baby’s date of birth"
          hint="For example, 6 8 2026"
          {...drawn}
        />
      </div>
      <TextField
        name="place"
        label={say(voice, "Her postcode, or its first half", "Your postcode, or its first half")}
        hint="Like DE23 6AA, or DE23. It helps us find somebody near."
        width={10}
        {...drawn}
      />
    </>
  );
};
