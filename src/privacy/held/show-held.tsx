import { herself, type HeldAbout } from "../../people/index.ts";
import { page, type Answer, type Asked } from "../../platform/web/index.ts";
import { everythingAbout } from "../copy/everything.ts";
import { lineKey } from "../copy/line-key.ts";
import { HeldPage } from "./pages/held-page.tsx";

// what was done, sent or asked is history: there is nothing in it to put right but by saying so elsewhere
const history: readonly string[] = [
  "What happened",
  "Messages to you",
  "What you asked about your data",
  "Where you signed in",
];

/** GET /me/held: everything that is hers to see, and the way to say that a line is not right. */
export const showHeld =
  (held: readonly HeldAbout[]) =>
  async (asked: Asked): Promise<Answer> => {
    const { id } = herself(asked);
    const groups = (await everythingAbout(asked, id, held)).map((group) => ({
      ...group,
      wrong: group.items.map((item) =>
        history.includes(group.title) ? null : `/me/corrections/new?line=${lineKey(id, group, item)}`,
      ),
    }));
    return page("What is held", <HeldPage groups={groups} />, { current: "me" });
  };
