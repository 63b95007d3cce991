import type { ReactElement } from "react";
import { Chips } from "../../../ui/index.ts";
import type { FieldsDrawn } from "./fieldset.tsx";

/** Whether she has agreed, and how: without her yes it stays a draft (A2, B16). */
export const AgreedFields = ({ typed, problems }: Omit<FieldsDrawn, "voice">): ReactElement => (
  <Chips
    name="agreedHow"
    legend="Has she agreed to be referred?"
    hint="We also ask her ourselves. Only she can say yes to support."
    options={[
      { value: "in person", words: "Yes, face to face" },
      { value: "by phone", words: "Yes, on the phone" },
      { value: "in writing", words: "Yes, in writing" },
      { value: "not yet", words: "Not yet" },
    ]}
    typed={typed}
    problems={problems}
  />
);
