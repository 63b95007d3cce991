import type { OpenThing } from "../words/open-thing.ts";

/**
 * Each thing once: one that is the next step of another stands in its place, and keeps the other's clock when that
 * promise is already broken, so that asking somebody never makes a long wait look short.
 */
export function onlyNextSteps(things: readonly OpenThing[]): OpenThing[] {
  const byKey = new Map(things.map((thing) => [thing.key, thing]));
  const replaced = new Set(things.map(({ insteadOf }) => insteadOf));
  return things
    .filter(({ key }) => !replaced.has(key))
    .map((thing) => {
      const before = thing.insteadOf ? byKey.get(thing.insteadOf) : undefined;
      return before?.late && !thing.late
        ? { ...thing, severity: "soon", late: true, clock: before.clock, since: before.since }
        : thing;
    });
}
