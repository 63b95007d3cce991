import type { ReactElement } from "react";
import { DayField, TextField } from "../../../ui/index.ts";
import { say } from "../voice.ts";
import { Fold, isAnyUsed, type FieldsDrawn } from "./fieldset.tsx";

/** Her name; her date of birth and NHS number for those who have them to hand. */
export function WhoFields({ typed, problems, voice }: FieldsDrawn): ReactElement {
  const drawn = { typed, problems };
  const more = ["bornOn", "bornOn-day", "bornOn-month", "bornOn-year", "nhsNumber"];
  return (
    <>
      <TextField
        name="name"
        label={say(voice, "Her name", "Your name")}
        hint={say(voice, "As she likes to be called.", "As you like to be called.")}
        {...drawn}
        spellCheck={false}
      />
      <Fold
        title={say(
          voice,
          "Date of birth and NHS number, if you have them",
          "Date of birth and NHS number, if you wish",
        )}
        open={isAnyUsed(drawn, more)}
      >
        <DayField
          name="bornOn"
          label={say(voice, "Her date of birth (optional)", "Your date of birth (optional)")}
          hint="For example, 14 2 1996"
          {...drawn}
        />
        <TextField
          name="nhsNumber"
          label="NHS number (optional)"
          hint="10 digits, like 999 123 4551. It is never needed."
          width={10}
          inputMode="numeric"
          {...drawn}
        />
      </Fold>
    </>
  );
}
