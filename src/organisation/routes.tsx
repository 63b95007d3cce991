import { go, notYetRight, one, page, type Answer, type Asked, type Route } from "../platform/web/index.ts";
import { noProblems } from "../ui/index.ts";
import { changeOrganisation } from "./change-organisation.ts";
import { chosenColour, ColourPage } from "./pages/colour-page.tsx";
import { HelpLinesPage } from "./pages/help-lines-page.tsx";
import { OrganisationNamesPage } from "./pages/names-page.tsx";
import { OrganisationPage } from "./pages/organisation-page.tsx";
import { helpLinesAsTyped, readHelpLines } from "./read-help-lines.ts";
import { readNames } from "./read-names.ts";
import { readTheme, readyColours } from "./theme.ts";
import { unitRoutes } from "./units/routes.ts";
import { themeRoutes } from "./theme-routes.ts";

const options = { current: "organisation" };
const doneWords: Record<string, string> = {
  names: "Saved.",
  "help-lines": "Saved. They stand right after 999 on “Help now”.",
  colour: "Saved. Every page has this colour now.",
  "single-sign-on": "Saved.",
};

function show(asked: Asked): Answer {
  const { organisation } = asked;
  const setting = organisation.settings["singleSignOn"];
  const name =
    typeof setting === "object" && setting !== null && "name" in setting ? String(setting.name) : null;
  return page(
    "Organisation",
    <OrganisationPage
      organisation={organisation}
      singleSignOn={name}
      done={doneWords[one(asked.query, "done")] ?? null}
    />,
    options,
  );
}

function askNames({ organisation }: Asked): Answer {
  const typed = {
    name: organisation.name,
    plainName: organisation.plainName,
    nation: organisation.nation,
    leaveUrl: organisation.leaveUrl,
  };
  return page("Names and places", <OrganisationNamesPage typed={typed} problems={noProblems} />, options);
}

async function saveNames(asked: Asked): Promise<Answer> {
  const reading = readNames(asked.typed, new URL(asked.origin).hostname);
  if (!reading.ok)
    return notYetRight(
      "Names and places",
      <OrganisationNamesPage typed={asked.typed} problems={reading.problems} />,
      options,
    );
  await changeOrganisation(asked, reading.value);
  return go("/organisation?done=names");
}

const askHelpLines = ({ organisation }: Asked): Answer =>
  page(
    "Your numbers",
    <HelpLinesPage typed={helpLinesAsTyped(organisation.helpLines)} problems={noProblems} />,
    options,
  );

async function saveHelpLines(asked: Asked): Promise<Answer> {
  const reading = readHelpLines(asked.typed);
  if (!reading.ok)
    return notYetRight(
      "Your numbers",
      <HelpLinesPage typed={asked.typed} problems={reading.problems} />,
      options,
    );
  await changeOrganisation(asked, { helpLines: reading.value });
  return go("/organisation?done=help-lines");
}

function askColour({ organisation }: Asked): Answer {
  const colour = organisation.theme.primary ?? readyColours[0].value;
  const isReady = readyColours.some(({ value }) => value === colour);
  return page(
    "Colour",
    <ColourPage
      typed={{ choice: isReady ? colour : "own", colour: isReady ? "" : colour }}
      problems={noProblems}
      shown={null}
    />,
    options,
  );
}

async function saveColour(asked: Asked): Promise<Answer> {
  const { typed } = asked;
  const reading = readTheme(chosenColour(typed));
  if (!reading.ok)
    return notYetRight(
      "Colour",
      <ColourPage typed={typed} problems={{ colour: reading.sentence }} shown={null} />,
      options,
    );
  if (one(typed, "act") === "preview")
    return page(
      "Colour",
      <ColourPage typed={typed} problems={noProblems} shown={reading.value.primary} />,
      options,
    );
  await changeOrganisation(asked, { theme: reading.value });
  return go("/organisation?done=colour");
}

const who = ["administrator"] as const;

export const organisationRoutes: Route[] = [
  ...themeRoutes,
  ...unitRoutes,
  { method: "GET", path: "/organisation", who, records: "nothing", answer: show },
  { method: "GET", path: "/organisation/names", who, records: "nothing", answer: askNames },
  {
    method: "POST",
    path: "/organisation/names",
    who,
    records: "organisation.names-changed",
    answer: saveNames,
  },
  { method: "GET", path: "/organisation/help-lines", who, records: "nothing", answer: askHelpLines },
  {
    method: "POST",
    path: "/organisation/help-lines",
    who,
    records: "organisation.help-lines-changed",
    answer: saveHelpLines,
  },
  { method: "GET", path: "/organisation/colour", who, records: "nothing", answer: askColour },
  {
    method: "POST",
    path: "/organisation/colour",
    who,
    records: "organisation.colour-changed",
    answer: saveColour,
  },
];
