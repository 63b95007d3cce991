import { notFound, page, type Answer, type Asked, type Route } from "../../platform/web/index.ts";
import { KeptPage, KeptPersonPage } from "./pages/kept-pages.tsx";
import { listKept, listKeptOf } from "./store.ts";

const options = { current: "concerns" };

async function show(asked: Asked): Promise<Answer> {
  return page("Kept by law", <KeptPage people={await listKept(asked.db)} />, options);
}

async function showPerson(asked: Asked): Promise<Answer> {
  const personId = asked.params["id"] ?? "";
  const things = await listKeptOf(asked.db, personId);
  if (things.length === 0) throw notFound();
  await asked.viewed(personId, "kept by law");
  return page("Kept by law", <KeptPersonPage things={things} />, options);
}

const who = ["safeguarding-lead"] as const;

/** What the law keeps of people who were erased while a concern was open: for the leads, and for nobody else. */
export const keptRoutes: Route[] = [
  { method: "GET", path: "/kept", who, records: "kept-by-law.listed", answer: show },
  { method: "GET", path: "/kept/people/:id", who, records: "kept-by-law.read", answer: showPerson },
];
