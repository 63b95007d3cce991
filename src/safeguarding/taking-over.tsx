import type { Names } from "../people/index.ts";
import type { Asked } from "../platform/web/index.ts";
import { AskedToTake, type Chain } from "./duty/index.ts";
import { calledIn } from "./names-in.ts";
import type { ConcernView } from "./pages/concern-page.tsx";

/** Since when whoever has it now has it. */
export const sinceWhen = (chain: Chain | null): Date | null =>
  chain?.passes.findLast(({ answer }) => answer?.accepted)?.answer?.at ?? null;

/** What this person may do about who has it: hand it on, or answer whoever asks her. */
export function takingOver(
  asked: Asked,
  chain: Chain | null,
  names: Names,
): Pick<ConcernView, "asked" | "handOnHref"> {
  const me = asked.actor.personId;
  if (!chain || !me) return {};
  const path = `/concerns/${chain.alert.subjectId}/handing-on`;
  const open = chain.passes.find(({ answer }) => answer === null);
  return {
    asked:
      open?.toPersonId === me ? (
        <AskedToTake from={calledIn(names, open.fromPersonId)} note={open.note} path={`${path}/answer`} />
      ) : null,
    handOnHref: chain.alert.heldBy === me && !open ? path : null,
  };
}
