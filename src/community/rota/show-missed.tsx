import { isId } from "../../platform/db/index.ts";
import { go, notFound, page, type Answer, type Asked } from "../../platform/web/index.ts";
import { acknowledgeAlert, chainOf } from "../../safeguarding/index.ts";
import { findSpace } from "../store/space-store.ts";
import { MissedPage } from "./pages/missed-page.tsx";
import { sayHours } from "./say-shift.ts";
import { sayStaffed } from "./say-staffed.ts";
import { findStaffed } from "./store/presence-store.ts";
import { findMissed, isToldOf } from "./store/watch-store.ts";

type Missed = NonNullable<Awaited<ReturnType<typeof findMissed>>>;

/** A beginning that did not come: for those who look after the space, and whoever was told of it. Never whose it was. */
async function reachMissed(asked: Asked): Promise<Missed & { id: string; seesSpace: boolean }> {
  const id = asked.params["id"] ?? "";
  if (!isId(id)) throw notFound();
  const own = await findMissed(asked, id);
  const found =
    own ?? ((await isToldOf(asked, id)) ? await asked.asSystem(() => findMissed(asked, id)) : null);
  if (!found) throw notFound();
  return { ...found, id, seesSpace: (await findSpace(asked, found.spaceId)) !== null };
}

/** GET /shifts/:id/missed */
export async function missed(asked: Asked): Promise<Answer> {
  const found = await reachMissed(asked);
  const staffed = await asked.asSystem(() => findStaffed(asked, found.spaceId));
  const chain = await chainOf(asked, "shift", found.id);
  return page(
    "Nobody is there",
    <MissedPage
      id={found.id}
      hours={sayHours(found.fromAt, found.toAt, asked.now)}
      standing={sayStaffed(staffed, asked.now)}
      chain={chain?.view ?? null}
      mayTake={chain?.alert.dueAt !== null && chain !== null}
      rotaHref={found.seesSpace ? `/spaces/${found.spaceId}/rota` : null}
    />,
    { current: "duty", live: [`shift:${found.id}`] },
  );
}

/** POST /shifts/:id/missed: "I have it". */
export async function takeMissed(asked: Asked): Promise<Answer> {
  const found = await reachMissed(asked);
  await acknowledgeAlert(asked, "shift", found.id, asked.actor.personId ?? "");
  return go(`/shifts/${found.id}/missed`);
}
