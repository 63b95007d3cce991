import { isId } from "../../platform/db/index.ts";
import { one, type Asked, type Typed } from "../../platform/web/index.ts";
import { listProgrammes } from "../store.ts";

/** Whose rota a page is about: one programme's, or the whole organisation's (null). */
export type Scope = {
  programmeId: string | null;
  name: string;
  /** Others she may look at. */
  others: readonly { programmeId: string | null; name: string }[];
};

const whole = { programmeId: null, name: "The whole organisation" };

/** The programme she acts in; somebody who acts in all of them chooses. */
export async function readScope(asked: Asked, from: Typed): Promise<Scope> {
  const programmes = (await listProgrammes(asked)).map(({ id, name }) => ({ programmeId: id, name }));
  const { programmeId } = asked.actor;
  if (programmeId)
    return {
      programmeId,
      name: programmes.find((each) => each.programmeId === programmeId)?.name ?? "Your programme",
      others: [],
    };
  const chosen = one(from, "programme");
  const all = [whole, ...programmes];
  const scope = (isId(chosen) && all.find((each) => each.programmeId === chosen)) || whole;
  return { ...scope, others: all.filter((each) => each !== scope) };
}

export const inScope = (path: string, programmeId: string | null): string =>
  programmeId ? `${path}${path.includes("?") ? "&" : "?"}programme=${programmeId}` : path;
