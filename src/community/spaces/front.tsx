import type { ReactNode } from "react";
import { page, type Answer, type Asked } from "../../platform/web/index.ts";
import type { FrontPart } from "../front-part.ts";
import { reachSpace } from "../reach.ts";
import { FrontPage } from "./pages/front-page.tsx";

/** GET /spaces/:id: the front of a space, each part by the slice it belongs to. */
export const front =
  (parts: readonly FrontPart[]) =>
  async (asked: Asked): Promise<Answer> => {
    const inside = await reachSpace(asked);
    const drawn: ReactNode[] = [];
    for (const part of parts) drawn.push(await part(asked, inside));
    const { space, mine } = inside;
    return page(
      space.name,
      <FrontPage name={space.name} purpose={space.purpose} handle={mine?.handle ?? null} parts={drawn} />,
      { current: "community", live: [`space:${space.id}`] },
    );
  };
