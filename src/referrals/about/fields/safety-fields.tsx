import type { ReactElement } from "react";
import { Chips, Pick, TextField } from "../../../ui/index.ts";
import { sayTime } from "../../../words/time.ts";
import { HOURS } from "../read-safe-hours.ts";
import { say } from "../voice.ts";
import type { FieldsDrawn } from "./fieldset.tsx";

const hours = [{ value: "", words: "Choose" }, ...HOURS.map((value) => ({ value, words: sayTime(value) }))];

/** Hours, voicemail, who else sees the phone, and a safe word for calls. */
export const SafetyFields = ({ typed, problems, voice }: FieldsDrawn): ReactElement => {
  const drawn = { typed, problems };
  return (
    <>
      <div className="al-fields-2 al-gap">
        <Pick name="hoursFrom" label="Calls and texts are safe from" options={hours} {...drawn} />
        <Pick name="hoursTo" label="until" options={hours} {...drawn} />
      </div>
      <Chips
        name="voicemail"
        legend="May we leave a voicemail?"
        options={[
          { value: "yes", words: "Yes" },
          { value: "no", words: "No" },
        ]}
        {...drawn}
      />
      <Chips
        name="phoneSeenBy"
        legend={say(voice, "Who else sees her phone?", "Who else sees your phone?")}
        options={[
          { value: "nobody", words: "Nobody" },
          { value: "somebody", words: "Somebody does" },
          { value: "not known", words: say(voice, "I don’t know", "I’m not sure") },
        ]}
        {...drawn}
      />
      <div className="al-fields-2 al-gap">
        <TextField name="whoElse" label="If somebody does, who? (optional)" {...drawn} />
        <TextField name="safeWord" label="Safe word for calls (optional)" {...drawn} />
      </div>
    </>
  );
};
