import { one, page, type Answer, type Asked, type Route } from "../../platform/web/index.ts";
import { heldByPeople } from "./held-by-people.ts";
import { heldMessages } from "./held-messages.ts";
import { heldText } from "./held-text.ts";
import type { HeldAbout, HeldGroup } from "./held.ts";
import { HeldPage } from "./pages/held-page.tsx";

/** The page of what is held and its copies; app.ts gives what the other features hold. */
export function heldRoutes(features: readonly HeldAbout[]): Route[] {
  const everything = async (asked: Asked): Promise<HeldGroup[]> => {
    const groups: HeldGroup[] = [];
    for (const held of [heldByPeople, ...features, heldMessages]) groups.push(...(await held(asked)));
    return groups;
  };
  const show = async (asked: Asked): Promise<Answer> =>
    page("What is held", <HeldPage groups={await everything(asked)} />, { current: "me" });
  const download = async (asked: Asked): Promise<Answer> => {
    const groups = await everything(asked);
    if (one(asked.query, "as") === "json")
      return {
        kind: "file",
        type: "application/json; charset=utf-8",
        filename: "held.json",
        bytes: JSON.stringify({ organisation: asked.organisation.name, at: asked.now, groups }, null, 2),
      };
    return {
      kind: "file",
      type: "text/plain; charset=utf-8",
      filename: "held.txt",
      bytes: heldText(asked.organisation.name, asked.now, groups),
    };
  };
  return [
    { method: "GET", path: "/me/held", who: "signed-in", records: "nothing", answer: show },
    {
      method: "GET",
      path: "/me/held/download",
      who: "signed-in",
      records: "held.downloaded",
      answer: download,
    },
  ];
}
