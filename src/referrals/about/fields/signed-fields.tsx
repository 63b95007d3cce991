import type { ReactElement } from "react";
import { TextField } from "../../../ui/index.ts";
import type { FieldsDrawn } from "./fieldset.tsx";

/** Who signs it (A2): remembered from the last referral she sent. */
export const SignedFields = ({ typed, problems }: Omit<FieldsDrawn, "voice">): ReactElement => (
  <div className="al-fields-2">
    <TextField
      name="referrerRole"
      label="Your role"
      hint="For example, community midwife"
      typed={typed}
      problems={problems}
    />
    <TextField
      name="referrerTeam"
      label="Your team"
      hint="For example, Juno Team"
      typed={typed}
      problems={problems}
    />
  </div>
);
