import type { ReactElement } from "react";
import type { Typed } from "../../../platform/web/index.ts";
import { DayField, TextField, type Problems } from "../../../ui/index.ts";

/** From a day and a time to a day and a time. */
export const StretchFields = ({ typed, problems }: { typed: Typed; problems: Problems }): ReactElement => (
  <>
    {(["from", "to"] as const).map((name) => (
      <div key={name}>
        <DayField
          name={name}
          label={name === "from" ? "It begins on" : "It ends on"}
          typed={typed}
          problems={problems}
        />
        <TextField
          name={`${name}-at`}
          label={name === "from" ? "It begins at" : "It ends at"}
          hint="For example, 9am or 17:30"
          width={5}
          typed={typed}
          problems={problems}
        />
      </div>
    ))}
  </>
);
