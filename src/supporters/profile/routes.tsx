import { dropDraft, loadDraft } from "../../people/index.ts";
import {
  go,
  notFound,
  notYetRight,
  one,
  page,
  type Answer,
  type Asked,
  type Route,
} from "../../platform/web/index.ts";
import { noProblems } from "../../ui/index.ts";
import { ATTRIBUTES, attributeEntry, type Attribute } from "../../words/attribute.ts";
import { listLeave } from "../leave/store.ts";
import { sayLeave } from "../leave/leave.ts";
import { readAbout, typedAbout } from "../pages/about/form.ts";
import { AboutPage } from "../pages/about/page.tsx";
import { readExperience, typedExperience } from "../pages/experience/form.ts";
import { ExperiencePage } from "../pages/experience/page.tsx";
import { MePage } from "../pages/me/page.tsx";
import { readRatherNot, typedRatherNot } from "../pages/rather-not/form.ts";
import { RatherNotPage } from "../pages/rather-not/page.tsx";
import { readTimes, typedTimes } from "../pages/times/form.ts";
import { TimesPage } from "../pages/times/page.tsx";
import { reachMyself } from "../reach.ts";
import { standings } from "../readiness/readiness.ts";
import { listReadiness } from "../readiness/store.ts";
import { listCarried } from "../store.ts";
import { nothingCarried } from "../supporter.ts";
import { change } from "./change-profile.ts";

const current = { current: "profile" } as const;

async function me(asked: Asked): Promise<Answer> {
  const { supporter, programme } = await reachMyself(asked);
  const { personId } = supporter;
  const periods = await listReadiness(asked.db, programme.id, personId);
  const carried = (await listCarried(asked.db, programme.id, asked.today)).get(personId) ?? nothingCarried;
  const leave = sayLeave(await listLeave(asked.db, asked.today, personId), asked.today);
  const done = one(asked.query, "done") === "saved" ? "Saved." : null;
  return page(
    "My profile",
    <MePage
      supporter={supporter}
      standings={standings(periods, programme.settings, asked.today)}
      leave={leave}
      carries={carried.activeNow}
      done={done}
    />,
    current,
  );
}

async function about(asked: Asked): Promise<Answer> {
  const { supporter, programme } = await reachMyself(asked);
  const kept = await loadDraft(asked, "supporter-about");
  return page(
    "About you",
    <AboutPage
      typed={kept?.typed ?? typedAbout(supporter)}
      problems={noProblems}
      matchesMax={programme.settings.matchesMax}
    />,
    current,
  );
}

async function changeAbout(asked: Asked): Promise<Answer> {
  const { supporter, programme } = await reachMyself(asked);
  const { matchesMax } = programme.settings;
  const read = readAbout(asked.typed, { matchesMax });
  if (!read.ok)
    return notYetRight(
      "About you",
      <AboutPage typed={asked.typed} problems={read.problems} matchesMax={matchesMax} />,
      current,
    );
  await change(asked, { ...supporter, ...read.about }, "about");
  await dropDraft(asked, "supporter-about");
  return go("/supporting/me?done=saved");
}

async function times(asked: Asked): Promise<Answer> {
  const { supporter } = await reachMyself(asked);
  const kept = await loadDraft(asked, "supporter-times");
  return page(
    "When you are free",
    <TimesPage typed={kept?.typed ?? typedTimes(supporter.availability)} />,
    current,
  );
}

async function changeTimes(asked: Asked): Promise<Answer> {
  const { supporter } = await reachMyself(asked);
  await change(asked, { ...supporter, availability: readTimes(asked.typed) }, "times");
  await dropDraft(asked, "supporter-times");
  return go("/supporting/me?done=saved");
}

async function experience(asked: Asked): Promise<Answer> {
  const attribute = attributeNamed(asked);
  const { supporter } = await reachMyself(asked);
  const told = supporter.experience.find((each) => each.attribute === attribute);
  return page(
    attributeEntry(attribute).label,
    <ExperiencePage attribute={attribute} typed={typedExperience(told)} problems={noProblems} />,
    current,
  );
}

async function changeExperience(asked: Asked): Promise<Answer> {
  const attribute = attributeNamed(asked);
  const { supporter } = await reachMyself(asked);
  const read = readExperience(asked.typed, attribute);
  if (!read.ok)
    return notYetRight(
      attributeEntry(attribute).label,
      <ExperiencePage attribute={attribute} typed={asked.typed} problems={read.problems} />,
      current,
    );
  const others = supporter.experience.filter((each) => each.attribute !== attribute);
  await change(
    asked,
    { ...supporter, experience: read.experience ? [...others, read.experience] : others },
    "experience",
  );
  return go("/supporting/me?done=saved#experience");
}

async function ratherNot(asked: Asked): Promise<Answer> {
  const { supporter } = await reachMyself(asked);
  const kept = await loadDraft(asked, "supporter-rather-not");
  return page(
    "Rather not, just now",
    <RatherNotPage typed={kept?.typed ?? typedRatherNot(supporter)} problems={noProblems} />,
    current,
  );
}

async function changeRatherNot(asked: Asked): Promise<Answer> {
  const { supporter } = await reachMyself(asked);
  const { ratherNot, words } = readRatherNot(asked.typed);
  if (!words.ok)
    return notYetRight(
      "Rather not, just now",
      <RatherNotPage typed={asked.typed} problems={{ words: words.sentence }} />,
      current,
    );
  await change(asked, { ...supporter, ratherNot, ratherNotWords: words.value || null }, "rather-not");
  await dropDraft(asked, "supporter-rather-not");
  return go("/supporting/me?done=saved");
}

// the languages she speaks are on the page about her, so they are no experience to share or hold back
function attributeNamed(asked: Asked): Attribute {
  const named = asked.params["attribute"] ?? "";
  if (!Object.hasOwn(ATTRIBUTES, named) || named === "language") throw notFound();
  return named as Attribute;
}

const who = ["supporter"] as const;
export const profileRoutes: Route[] = [
  { method: "GET", path: "/supporting/me", who, records: "nothing", answer: me },
  { method: "GET", path: "/supporting/me/about", who, records: "nothing", answer: about },
  { method: "POST", path: "/supporting/me/about", who, records: "supporter.changed", answer: changeAbout },
  { method: "GET", path: "/supporting/me/times", who, records: "nothing", answer: times },
  { method: "POST", path: "/supporting/me/times", who, records: "supporter.changed", answer: changeTimes },
  {
    method: "GET",
    path: "/supporting/me/experience/:attribute",
    who,
    records: "nothing",
    answer: experience,
  },
  {
    method: "POST",
    path: "/supporting/me/experience/:attribute",
    who,
    records: "supporter.changed",
    answer: changeExperience,
  },
  { method: "GET", path: "/supporting/me/rather-not", who, records: "nothing", answer: ratherNot },
  {
    method: "POST",
    path: "/supporting/me/rather-not",
    who,
    records: "supporter.changed",
    answer: changeRatherNot,
  },
];
