import type { ReactElement } from "react";
import { Chips, TextArea } from "../../../ui/index.ts";
import { REASON_CODES, REASON_GROUPS, REASONS, type ReasonGroup } from "../../reasons.ts";
import type { FieldsDrawn } from "./fieldset.tsx";

/** The reasons as a list to tap (A3, B23), and a note for what the list cannot say. */
export const WhyFields = ({ typed, problems }: Omit<FieldsDrawn, "voice">): ReactElement => (
  <>
    {(Object.keys(REASON_GROUPS) as ReasonGroup[]).map((group, index) => (
      <Chips
        key={group}
        name="reasons"
        id={index === 0 ? "reasons" : `reasons-${group}`}
        legend={REASON_GROUPS[group]}
        {...(index === 0 ? { hint: "Choose all that are part of it." } : {})}
        several
        options={REASON_CODES.filter((code) => REASONS[code].group === group).map((code) => ({
          value: code,
          words: REASONS[code].label,
        }))}
        typed={typed}
        problems={index === 0 ? problems : {}}
      />
    ))}
    <div className="al-gap">
      <TextArea
        name="note"
        label="Note (optional)"
        hint="What would help us to help her. Write it as she might read it: she can ask to see it."
        typed={typed}
        problems={problems}
      />
    </div>
  </>
);
