import { dropDraft, loadDraft } from "../../people/index.ts";
import { go, notAllowed, notYetRight, one, page, type Answer, type Asked } from "../../platform/web/index.ts";
import { noProblems } from "../../ui/index.ts";
import { ClocksPage } from "./pages/clocks-page.tsx";
import { levels } from "./level.ts";
import { maySetUp } from "./policy.ts";
import { clocksAsTyped, readClocks, sayClock } from "./read-clocks.ts";
import { REFUSALS } from "./refusals.ts";
import { rotaChanged } from "./rota-changed.ts";
import { findClocks, keepClocks } from "./store/clock-store.ts";

const options = { current: "duty" };
const title = "How soon the next is told";

// the clocks hold in every programme, so whoever leads only one of them does not set them
const mayChange = ({ actor }: Asked): boolean => maySetUp(actor.role) && actor.programmeId === null;

/** GET /duty/clocks */
export async function askClocks(asked: Asked): Promise<Answer> {
  const clocks = await findClocks(asked);
  const kept = (await loadDraft(asked, "duty-clocks"))?.typed ?? {};
  return page(
    title,
    <ClocksPage
      sentences={levels.map((level) => sayClock(level, clocks[level]))}
      typed={{ ...clocksAsTyped(clocks), ...kept }}
      problems={noProblems}
      mayChange={mayChange(asked)}
      done={one(asked.query, "done") ? "Saved. What waits now follows these clocks." : null}
    />,
    options,
  );
}

/** POST /duty/clocks: from now on, for what waits already too. */
export async function saveClocks(asked: Asked): Promise<Answer> {
  if (!maySetUp(asked.actor.role)) throw notAllowed(REFUSALS.onlyLeads);
  if (!mayChange(asked)) throw notAllowed(REFUSALS.wholeOrganisation);
  const read = readClocks(asked.typed);
  if (!read.ok) {
    const clocks = await findClocks(asked);
    return notYetRight(
      title,
      <ClocksPage
        sentences={levels.map((level) => sayClock(level, clocks[level]))}
        typed={asked.typed}
        problems={read.problems}
        mayChange
        done={null}
      />,
      options,
    );
  }
  await keepClocks(asked, read.clocks);
  await dropDraft(asked, "duty-clocks");
  await rotaChanged(asked);
  return go("/duty/clocks?done=saved");
}
