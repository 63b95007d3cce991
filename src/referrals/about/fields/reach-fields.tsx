import type { ReactElement } from "react";
import { Chips, TextArea, TextField } from "../../../ui/index.ts";
import { say } from "../voice.ts";
import type { FieldsDrawn } from "./fieldset.tsx";
import { SafetyFields } from "./safety-fields.tsx";

/** How it is safe to reach her: asked before anything else about her. */
export const ReachFields = ({ typed, problems, voice }: FieldsDrawn): ReactElement => {
  const drawn = { typed, problems };
  return (
    <>
      <div className="al-fields-2">
        <TextField name="phone" label="Phone number" type="tel" width={20} {...drawn} />
        <TextField name="email" label="Email address" type="email" spellCheck={false} {...drawn} />
      </div>
      <div className="al-log--plain">
        <Chips
          name="channels"
          legend={say(voice, "What is safe for her?", "What is safe for you?")}
          hint="Choose all that are."
          several
          options={[
            { value: "text", words: "Text" },
            { value: "call", words: "Call" },
            { value: "email", words: "Email" },
          ]}
          {...drawn}
        />
        <SafetyFields typed={typed} problems={problems} voice={voice} />
      </div>
      <TextArea
        name="contactWords"
        label={say(
          voice,
          "Anything else that keeps her safe (optional)",
          "Anything else that keeps you safe (optional)",
        )}
        hint="For example: not on Tuesdays, ask for Sam."
        rows={2}
        {...drawn}
      />
    </>
  );
};
