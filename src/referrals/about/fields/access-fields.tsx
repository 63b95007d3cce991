import type { ReactElement } from "react";
import { Chips, TextArea, TextField } from "../../../ui/index.ts";
import { say } from "../voice.ts";
import { Fold, isAnyUsed, type FieldsDrawn } from "./fieldset.tsx";

/** Language, access needs, and what she would like. */
export const AccessFields = ({ typed, problems, voice }: FieldsDrawn): ReactElement => {
  const drawn = { typed, problems };
  return (
    <>
      <TextField
        name="language"
        label={say(voice, "The language she speaks best", "The language you speak best")}
        width={20}
        {...drawn}
      />
      <Chips
        name="access"
        legend={say(voice, "Does she need any of these? (optional)", "Do you need any of these? (optional)")}
        several
        options={[
          { value: "interpreter", words: "Interpreter" },
          { value: "easyRead", words: "Easy read" },
          { value: "largePrint", words: "Large print" },
          { value: "bsl", words: "British Sign Language" },
        ]}
        {...drawn}
      />
      <Fold title="Something else that would make it easier" open={isAnyUsed(drawn, ["accessWords"])}>
        <TextArea name="accessWords" label="What would make it easier? (optional)" rows={2} {...drawn} />
      </Fold>
      <TextArea
        name="wouldLike"
        label={say(voice, "What would she like? (optional)", "What would you like? (optional)")}
        hint={say(
          voice,
          "In her own words if you can.",
          "For example: company, somebody to talk to, help to get out.",
        )}
        rows={3}
        {...drawn}
      />
    </>
  );
};
