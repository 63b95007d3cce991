import { one, page, type Answer, type Asked, type Route } from "../../platform/web/index.ts";
import { namesOf } from "../names/store.ts";
import { herself } from "../reach-person.ts";
import { LookedPage } from "./pages/looked-page.tsx";
import { listLooks } from "./store.ts";

const aPage = 50;

async function show(asked: Asked): Promise<Answer> {
  const before = new Date(one(asked.query, "before"));
  const looks = await listLooks(
    asked.db,
    herself(asked).id,
    Number.isNaN(before.getTime()) ? null : before,
    aPage,
  );
  // staff's own rows are not hers to read; their names are, because they read hers
  const names = await namesOf(
    asked,
    looks.map((look) => look.viewerId),
  );
  const earlier = looks.length === aPage ? (looks.at(-1)?.at.toISOString() ?? null) : null;
  return page(
    "Who has looked",
    <LookedPage looks={looks} names={names} now={asked.now} earlier={earlier} />,
    { current: "me" },
  );
}

export const lookedRoutes: Route[] = [
  { method: "GET", path: "/me/looked", who: "signed-in", records: "nothing", answer: show },
];
