import type { ReactElement } from "react";
import type { Typed } from "../../../platform/web/index.ts";
import { Chips, TextField, type Problems } from "../../../ui/index.ts";
import { weekdayOptions } from "../say-week-hours.ts";

/** Days of the week, and from when to when by the clock on the wall. */
export const WeekHoursFields = ({ typed, problems }: { typed: Typed; problems: Problems }): ReactElement => (
  <>
    <Chips
      name="weekdays"
      legend="On which days?"
      options={weekdayOptions}
      typed={typed}
      problems={problems}
      several
    />
    <TextField
      name="hoursFrom"
      label="From"
      hint="For example, 6pm or 18:00"
      width={5}
      typed={typed}
      problems={problems}
    />
    <TextField
      name="hoursTo"
      label="Until"
      hint="Usually two hours later"
      width={5}
      typed={typed}
      problems={problems}
    />
  </>
);
