import { namesOf } from "../people/index.ts";
import type { Asked } from "../platform/web/index.ts";
import { today } from "../words/day.ts";
import { sayWhen } from "../words/time.ts";
import { calledIn, idsIn, toldIn } from "./names-in.ts";
import { sayAbout } from "./say-about.ts";
import { listConcerns, listHolders } from "./store.ts";
import { firstTold } from "./tell-of.ts";

/** For other features' pages: what became of the concerns somebody raised, or that are about somebody. */
export async function concernsOf(
  asked: Asked,
  only: { raisedBy?: string; about?: string; since?: Date },
): Promise<
  {
    id: string;
    about: string;
    contactId: string | null;
    raisedAt: Date;
    on: string;
    standing: string;
    open: boolean;
  }[]
> {
  const all = await listConcerns(asked, only);
  const names = await namesOf(
    asked,
    all.flatMap(({ concern: each }) => idsIn(each)),
  );
  return all.map(({ concern: each }) => ({
    id: each.id,
    about: sayAbout(each, names),
    contactId: each.from.kind === "contact" ? each.from.id : null,
    raisedAt: each.raisedAt,
    on: today(each.raisedAt),
    standing:
      each.state === "acknowledged"
        ? `${calledIn(names, each.acknowledgedBy)} has it, since ${sayWhen(each.acknowledgedAt, asked.now)}`
        : `${toldIn(names, each)} told. Nobody has it yet`,
    open: each.state === "raised",
  }));
}

/** Who would be told of a concern in this programme, by the names they are called. */
export async function whoIsTold(asked: Asked, programmeId: string): Promise<string[]> {
  const ids = await firstTold(asked, programmeId, asked.actor.personId ?? "");
  const names = await namesOf(asked, ids);
  return ids.map((id) => calledIn(names, id));
}

/** The coordinators of a programme, by the names they are called. */
export async function listCoordinators(
  asked: Asked,
  programmeId: string,
): Promise<{ id: string; called: string }[]> {
  const ids = [
    ...new Set(
      (await listHolders(asked, programmeId))
        .filter(({ role }) => role === "coordinator")
        .map(({ personId }) => personId),
    ),
  ];
  const names = await namesOf(asked, ids);
  return ids.map((id) => ({ id, called: calledIn(names, id) }));
}
