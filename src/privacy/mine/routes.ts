import type { HeldAbout } from "../../people/index.ts";
import type { Route } from "../../platform/web/index.ts";
import { showHeld } from "../held/show-held.tsx";
import { corrections } from "./corrections.tsx";
import { askToBeErased, sendToBeErased, takeItBack } from "./erasing.tsx";
import { showMyData, takeCopy } from "./my-data.tsx";

const who = "signed-in";

/** Everybody's own: to see, take away, put right and have erased. */
export function mineRoutes(held: readonly HeldAbout[]): Route[] {
  const { ask, send } = corrections(held);
  return [
    { method: "GET", path: "/me/data", who, records: "nothing", answer: showMyData },
    { method: "GET", path: "/me/held", who, records: "nothing", answer: showHeld(held) },
    {
      method: "POST",
      path: "/me/data/copy",
      who,
      records: "data.copied",
      limit: { max: 20, seconds: 600 },
      answer: takeCopy(held),
    },
    { method: "GET", path: "/me/corrections/new", who, records: "nothing", answer: ask },
    { method: "POST", path: "/me/corrections", who, records: "data.correction-asked", answer: send },
    { method: "GET", path: "/me/erasing", who, records: "nothing", answer: askToBeErased },
    { method: "POST", path: "/me/erasing", who, records: "data.erasing-asked", answer: sendToBeErased },
    { method: "POST", path: "/me/data/:id/taking-back", who, records: "data.taken-back", answer: takeItBack },
  ];
}
