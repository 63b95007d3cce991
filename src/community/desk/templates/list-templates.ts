import type { Doing } from "../../../platform/web/index.ts";
import { listOwnTemplates } from "../store/template-store.ts";
import { shipped, type Template } from "./shipped.ts";

/** The words to begin with: the organisation's own where it has worded them, else those that came with the house. */
export async function listTemplates(doing: Doing): Promise<Template[]> {
  const own = await listOwnTemplates(doing);
  const taken = new Set(own.map(({ key }) => key));
  const added = own.filter(({ key }) => !shipped.some((each) => each.key === key));
  return [
    ...shipped.map((each) =>
      taken.has(each.key) ? (own.find(({ key }) => key === each.key) ?? each) : each,
    ),
    ...added,
  ];
}
