import { newId } from "../../../platform/db/index.ts";
import { go, notAllowed, one, type Answer, type Asked } from "../../../platform/web/index.ts";
import { drawMine } from "../mine/show-mine.tsx";
import { keepPushes, wantsPushes } from "../mine/wish-store.ts";
import { reachMine } from "../reach-mine.ts";
import { AROUND_REFUSALS } from "../refusals.ts";
import { endMyPhones, keepPhone } from "./phone-store.ts";
import { readPhone } from "./phone.ts";

/** POST /spaces/:id/phone: this phone shows a line without details when there is something new. */
export async function turnOn(asked: Asked): Promise<Answer> {
  const inside = await reachMine(asked);
  if (asked.actor.homeSafe) throw notAllowed(AROUND_REFUSALS.homeSafe);
  const { typed } = asked;
  const phone = readPhone({
    address: one(typed, "address"),
    p256dh: one(typed, "p256dh"),
    auth: one(typed, "auth"),
  });
  if (!phone.ok) return drawMine(asked, inside, { typed, problems: { phone: phone.sentence } });
  await keepPhone(asked, newId(), phone.value);
  await keepPushes(asked, inside.space.id, true);
  return go(`/spaces/${inside.space.id}/mine?done=phone`);
}

/** POST /spaces/:id/phone/ending: off for this space; with no space left that wants it, no phone of hers is kept. */
export async function turnOff(asked: Asked): Promise<Answer> {
  const { space } = await reachMine(asked);
  await keepPushes(asked, space.id, false);
  if (!(await wantsPushes(asked))) await endMyPhones(asked);
  return go(`/spaces/${space.id}/mine?done=no-phone`);
}
