import type { ReactElement } from "react";
import { Nothing, Tap } from "../../../ui/index.ts";
import { sayDay, today } from "../../../words/day.ts";
import { plural } from "../../../words/lists.ts";
import { readinessLabel, type ReadinessPeriod } from "../../readiness/readiness.ts";

/** Every period recorded, with who saw the paper; taken back ones stay readable. */
export function PeriodRows({
  periods,
  personId,
}: {
  periods: readonly ReadinessPeriod[];
  personId: string;
}): ReactElement {
  if (periods.length === 0) return <Nothing>Nothing recorded yet.</Nothing>;
  return (
    <ul className="al-rows">
      {periods.map((period) => (
        <li key={period.id}>
          <div className="al-rows__t">
            <h3>{readinessLabel(period.kind)}</h3>
            <p>
              {sayDay(period.fromOn)}
              {period.untilOn ? ` to ${sayDay(period.untilOn)}` : ", does not lapse"}
              {period.hours === null ? "" : `, ${plural(period.hours, "hour")}`}
            </p>
            <p className="al-soft al-wrap">
              Seen by {period.seenBy}. Recorded by {period.recordedBy} on {sayDay(today(period.recordedAt))}.
              {period.note ? ` ${period.note}` : ""}
            </p>
            {period.ended && (
              <p className="al-wrap">
                Taken back on {sayDay(period.ended.on)}: {period.ended.why}
              </p>
            )}
          </div>
          {!period.ended && (
            <Tap
              to={`/supporters/${personId}/readiness/${period.id}/end`}
              about={readinessLabel(period.kind).toLowerCase()}
            >
              Take back
            </Tap>
          )}
        </li>
      ))}
    </ul>
  );
}
