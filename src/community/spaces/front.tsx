import type { ReactNode } from "react";
import { one, page, type Answer, type Asked } from "../../platform/web/index.ts";
import { atTheDoor } from "../at-the-door.ts";
import type { FrontPart, FrontParts } from "../front-part.ts";
import type { Inside } from "../reach.ts";
import { reachSpace } from "../reach.ts";
import { FrontPage } from "./pages/front-page.tsx";

const saidAfter: Record<string, string> = {
  rules: "Thank you. You agreed to the house rules.",
  greeted: "Thank you. Somebody new has been greeted.",
  removed: "Your post is removed.",
  kept: "Kept for later. Only you can see it.",
};

/** GET /spaces/:id: the front of a space, each part by the slice it belongs to. */
export const front =
  (parts: FrontParts) =>
  async (asked: Asked): Promise<Answer> => {
    const inside = await reachSpace(asked);
    // where the switch for loss is on, another door stands where her community was; she may still go in from there
    const away = await atTheDoor(asked);
    if (away) return away;
    const { space, mine } = inside;
    return page(
      // her charity chose the space's name, and it may say what this place is on a screen somebody else can see
      asked.actor.role === "parent" ? "Community" : space.name,
      <FrontPage
        id={space.id}
        name={space.name}
        purpose={space.purpose}
        handle={mine?.handle ?? null}
        said={saidAfter[one(asked.query, "just")] ?? null}
        coordinates={asked.actor.role === "coordinator"}
        lead={await drawn(parts.lead, asked, inside)}
        side={await drawn(parts.side, asked, inside)}
        about={await drawn(parts.about, asked, inside)}
      />,
      { current: "community", live: [`space:${space.id}`] },
    );
  };

async function drawn(parts: readonly FrontPart[], asked: Asked, inside: Inside): Promise<ReactNode[]> {
  const nodes: ReactNode[] = [];
  for (const part of parts) nodes.push(await part(asked, inside));
  return nodes;
}
