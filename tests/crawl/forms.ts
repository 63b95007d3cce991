import type { Route } from "../../src/platform/web/index.ts";
import { mayCome } from "../../src/platform/web/route.ts";
import { askers } from "../access/askers.ts";
import type { SeenForm } from "./look-at.ts";
import { placesOf, routeOf } from "./places.ts";
import type { Visit } from "./walk.ts";

/** A form that `who` was shown; or, with no fields, one nobody was, at an address we can fill in ourselves. */
export type FoundForm = { route: Route; who: string; form: SeenForm };

export const roleOf = (key: string): "visitor" =>
  (askers.find((asker) => asker.key === key)?.role ?? "visitor") as "visitor";

/** For every line that takes a form: the first form of it on anybody's pages. */
export function formsIn(
  routes: readonly Route[],
  visits: ReadonlyMap<string, readonly Visit[]>,
): FoundForm[] {
  const forms = new Map<Route, FoundForm>();
  for (const [who, pages] of visits)
    for (const visit of pages)
      for (const form of visit.look?.forms ?? []) {
        const route = routeOf(routes, "POST", form.action);
        if (form.method === "post" && route && !forms.has(route)) forms.set(route, { route, who, form });
      }
  for (const route of routes.filter((each) => each.method === "POST" && !forms.has(each))) {
    const place = placesOf(route)[0];
    const who = [...visits.keys()].find((key) => mayCome(route.who, roleOf(key)));
    if (place && who)
      forms.set(route, {
        route,
        who,
        form: { action: place.path, method: "post", keptAs: null, fields: [] },
      });
  }
  return [...forms.values()];
}
