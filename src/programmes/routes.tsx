import { isId, newId } from "../platform/db/index.ts";
import { go, notYetRight, one, page, type Answer, type Asked, type Route } from "../platform/web/index.ts";
import { noProblems } from "../ui/index.ts";
import { askClosing, askName, saveClosing, saveName } from "./answer-closing.tsx";
import { rewordOffer, showOffer, type MarkOffer } from "./answer-offer.tsx";
import { askSettings, saveSettings } from "./answer-settings.tsx";
import { changeProgramme } from "./change-programme.ts";
import { AddProgrammePage } from "./pages/add-programme-page.tsx";
import { ProgrammePage } from "./pages/programme-page.tsx";
import { ProgrammesPage } from "./pages/programmes-page.tsx";
import { presetFor } from "./presets.ts";
import type { Programme } from "./programme.ts";
import { reachProgramme } from "./reach.ts";
import { readNewProgramme } from "./read-programme.ts";
import { insertProgramme, listChanges, listProgrammes, slugIsTaken } from "./store.ts";

const options = { current: "programmes" };
const isAdministrator = (asked: Asked): boolean => asked.actor.role === "administrator";

async function list(asked: Asked): Promise<Answer> {
  const programmes = await listProgrammes(asked.db, asked.organisation.id);
  return page(
    "Programmes",
    <ProgrammesPage
      programmes={programmes}
      mayChange={isAdministrator(asked)}
      today={asked.today}
      done={null}
    />,
    options,
  );
}

const askNew = (): Answer =>
  page("Add a programme", <AddProgrammePage id={newId()} typed={{}} problems={noProblems} />, options);

async function add(asked: Asked): Promise<Answer> {
  const { typed, db, organisation } = asked;
  const id = isId(one(typed, "id")) ? one(typed, "id") : newId();
  const again = (problems: Record<string, string>): Answer =>
    notYetRight("Add a programme", <AddProgrammePage id={id} typed={typed} problems={problems} />, options);
  const reading = readNewProgramme(typed);
  if (!reading.ok) return again(reading.problems);
  const programmes = await listProgrammes(db, organisation.id);
  if (programmes.some((programme) => programme.id === id)) return go(`/programmes/${id}`);
  if (await slugIsTaken(db, organisation.id, reading.value.slug))
    return again({
      slug: `Another programme has the short name ${reading.value.slug}. Enter a different one.`,
    });
  const programme: Programme = {
    id,
    ...reading.value,
    settings: presetFor(reading.value.kind),
    offerParents: null,
    offerReferrers: null,
    openedOn: asked.today,
    closedOn: null,
  };
  if (await insertProgramme(db, organisation.id, programme))
    await changeProgramme(asked, programme, {
      what: "added",
      reason: "A new programme.",
      before: {},
      after: { kind: programme.kind },
    });
  return go(`/programmes/${id}?done=added`);
}

async function show(asked: Asked): Promise<Answer> {
  const programme = await reachProgramme(asked);
  const changes = await listChanges(asked.db, programme.id);
  const done = doneWords[one(asked.query, "done")] ?? null;
  return page(
    programme.name,
    <ProgrammePage
      programme={programme}
      organisationSlug={asked.organisation.slug}
      changes={changes}
      mayChange={isAdministrator(asked)}
      done={done}
      today={asked.today}
      now={asked.now}
    />,
    options,
  );
}

const doneWords: Record<string, string> = {
  added: "Added, and open from today. Read its values through once: they are the usual ones for its kind.",
  settings: "Saved. It holds from now on.",
  same: "Nothing was different, so nothing changed.",
  name: "Saved. The new name shows everywhere.",
  closed: "Written down. From that day it takes no new referrals.",
  opened: "It is open again.",
};

const reads = ["administrator", "coordinator"] as const;
const changes = ["administrator"] as const;

/** @param markOffer what staff are told beside an offer nobody here has checked */
export const programmeRoutes = (markOffer: MarkOffer): Route[] => [
  { method: "GET", path: "/programmes", who: reads, records: "nothing", answer: list },
  { method: "GET", path: "/programmes/new", who: changes, records: "nothing", answer: askNew },
  { method: "POST", path: "/programmes", who: changes, records: "programme.added", answer: add },
  { method: "GET", path: "/programmes/:id", who: reads, records: "nothing", answer: show },
  { method: "GET", path: "/programmes/:id/settings", who: changes, records: "nothing", answer: askSettings },
  {
    method: "POST",
    path: "/programmes/:id/settings",
    who: changes,
    records: "programme.settings-changed",
    answer: saveSettings,
  },
  {
    method: "GET",
    path: "/programmes/:id/offer/:reader",
    who: reads,
    records: "nothing",
    answer: showOffer(markOffer),
  },
  {
    method: "POST",
    path: "/programmes/:id/offer/:reader",
    who: changes,
    records: "programme.offer-reworded",
    answer: rewordOffer(markOffer),
  },
  { method: "GET", path: "/programmes/:id/name", who: changes, records: "nothing", answer: askName },
  {
    method: "POST",
    path: "/programmes/:id/name",
    who: changes,
    records: "programme.renamed",
    answer: saveName,
  },
  { method: "GET", path: "/programmes/:id/closing", who: changes, records: "nothing", answer: askClosing },
  {
    method: "POST",
    path: "/programmes/:id/closing",
    who: changes,
    records: "programme.closing-changed",
    answer: saveClosing,
  },
];
