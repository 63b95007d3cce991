import type { ReactNode } from "react";
import { plural } from "../../words/lists.ts";
import type { FrontPart } from "../front-part.ts";
import { DeskStrip } from "./pages/desk-strip.tsx";
import { tends } from "./policy.ts";
import { countOpen } from "./store/desk-store.ts";

/** On the front of a space, for those who look after it: the way to its desk, and what waits there. One query. */
export const deskFront: FrontPart = async (asked, { space }): Promise<ReactNode | null> => {
  if (!tends(asked.actor)) return null;
  const { red, amber, green } = await countOpen(asked, space.id);
  const waits = [
    red > 0 ? `${red} red` : null,
    amber > 0 ? `${amber} amber` : null,
    green > 0 ? plural(green, "post waits for an answer", "posts wait for an answer") : null,
  ].filter((each) => each !== null);
  return (
    <DeskStrip
      key="desk"
      href={`/spaces/${space.id}/desk`}
      words={waits.length > 0 ? `${waits.join(", ")}.` : "Everybody who wrote has had an answer."}
      severity={red > 0 ? "now" : amber > 0 ? "soon" : null}
    />
  );
};
