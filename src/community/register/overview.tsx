import { page, type Answer, type Asked } from "../../platform/web/index.ts";
import { sayDay } from "../../words/day.ts";
import { OverviewPage } from "./pages/overview-page.tsx";
import { recordKinds, recordShapes } from "./record.ts";
import { dueRecords, measuresStanding, standingOf } from "./standing.ts";
import { listEntries } from "./store/entry-store.ts";

/** GET /online-safety: what is written, what is due, and where everything is. */
export async function overview(asked: Asked): Promise<Answer> {
  const entries = await listEntries(asked);
  const due = dueRecords(entries, asked.today);
  const { risky, apply, open } = measuresStanding(entries);
  const body = (
    <OverviewPage
      isAdministrator={asked.actor.role === "administrator"}
      records={recordKinds.map((kind) => {
        const { signed } = standingOf(entries, kind);
        const waits = due.find((each) => each.kind === kind);
        return {
          kind,
          title: recordShapes[kind].title,
          state: waits
            ? waits.words.slice(recordShapes[kind].title.length + 2)
            : signed?.reviewOn
              ? `holds until ${sayDay(signed.reviewOn)}`
              : "",
          due: waits !== undefined,
        };
      })}
      risky={risky}
      measures={{ apply: apply.length, open: open.length }}
    />
  );
  return page("Online safety", body, { current: "organisation" });
}
