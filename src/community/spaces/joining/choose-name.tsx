import { addressesOf } from "../store/person-store.ts";
import {
  go,
  notYetRight,
  one,
  page,
  type Answer,
  type Asked,
  type Typed,
} from "../../../platform/web/index.ts";
import { noProblems, type Problems } from "../../../ui/index.ts";
import { readLine } from "../../../words/text.ts";
import type { Space } from "../../space.ts";
import { ChooseNamePage } from "../pages/choose-name-page.tsx";
import { reachOffer } from "../reach.ts";
import { REFUSALS } from "../refusals.ts";
import { listTaken } from "../store/member-store.ts";
import { chooseHandle } from "./choose-handle.ts";
import { loadJoining, saveJoining } from "./draft-of.ts";
import { isPicture } from "./pictures.ts";
import { suggestHandles } from "./suggest-handles.ts";

/** GET /spaces/:id/joining/name */
export async function askForName(asked: Asked): Promise<Answer> {
  const { space, offer } = await reachOffer(asked);
  if (offer.joined) return go(`/spaces/${space.id}`);
  const { rulesVersion, handle, picture, about } = await loadJoining(asked, space.id);
  if (rulesVersion === 0) return go(`/spaces/${space.id}/joining`);
  return draw(asked, space, offer.id, { handle, picture, about }, noProblems);
}

/** POST /spaces/:id/joining/name: kept, and shown to her as others will see it. */
export async function chooseName(asked: Asked): Promise<Answer> {
  const { space, offer } = await reachOffer(asked);
  if (offer.joined) return go(`/spaces/${space.id}`);
  const read = await readName(asked, space.id);
  if (!read.ok) return draw(asked, space, offer.id, asked.typed, read.problems);
  const { rulesVersion } = await loadJoining(asked, space.id);
  await saveJoining(asked, space.id, { rulesVersion, ...read.name });
  return go(`/spaces/${space.id}/joining/preview`);
}

export type NameRead =
  | { ok: true; name: { handle: string; picture: string; about: string } }
  | { ok: false; problems: Problems };

/** The name and picture as typed. A supporter goes by her own first name, and says a line about herself. */
export async function readName(asked: Asked, spaceId: string): Promise<NameRead> {
  const problems: Record<string, string> = {};
  const taken = await listTaken(asked, spaceId);
  const picture = one(asked.typed, "picture");
  if (!isPicture(picture)) problems["picture"] = REFUSALS.choosePicture;
  const about = readLine(one(asked.typed, "about"), { noun: "line about you", max: 160 });
  if (!about.ok) problems["about"] = about.sentence;
  const asSupporter = asked.actor.role !== "parent";
  const chosen = asSupporter
    ? null
    : chooseHandle({
        typed: one(asked.typed, "handle"),
        herName: asked.actor.name,
        herAddresses: await addressesOf(asked, asked.actor.personId ?? ""),
        others: taken.handles,
        supporterNames: taken.supporters,
      });
  if (chosen?.kind === "refused") problems["handle"] = REFUSALS[chosen.refusal];
  if (Object.keys(problems).length > 0) return { ok: false, problems };
  const handle = chosen?.kind === "happened" ? chosen.state : firstFree(asked.actor.name, taken.handles);
  return { ok: true, name: { handle, picture, about: about.ok && asSupporter ? about.value : "" } };
}

/** "Amina", or "Amina Y" where there is one already. */
function firstFree(name: string, taken: readonly string[]): string {
  const [first = name, ...rest] = name.split(" ");
  const lower = new Set(taken.map((each) => each.toLowerCase()));
  const last = rest.at(-1) ?? "";
  const tries = [first, `${first} ${last.slice(0, 1)}`.trim(), name, `${name} 2`, `${name} 3`];
  return (tries.find((each) => each !== "" && !lower.has(each.toLowerCase())) ?? name).slice(0, 60);
}

async function draw(
  asked: Asked,
  space: Space,
  seed: string,
  typed: Typed,
  problems: Problems,
): Promise<Answer> {
  const taken = await listTaken(asked, space.id);
  const body = (
    <ChooseNamePage
      view={{
        to: `/spaces/${space.id}/joining/name`,
        back: { to: `/spaces/${space.id}/joining`, words: "The house rules" },
        keptAs: `joining-name:${space.id}`,
        suggestions: suggestHandles(seed, taken.handles),
        goesBy: asked.actor.role === "parent" ? null : firstFree(asked.actor.name, taken.handles),
        button: "See how others see you",
      }}
      typed={typed}
      problems={problems}
    />
  );
  const title = "Choose a name";
  return Object.keys(problems).length > 0
    ? notYetRight(title, body, { current: "community" })
    : page(title, body, { current: "community" });
}
