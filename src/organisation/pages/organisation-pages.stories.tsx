import { longName, unbroken } from "../../ui/hard-names.ts";
import type { Story } from "../../ui/index.ts";
import { ColourPage } from "./colour-page.tsx";
import { HelpLinesPage } from "./help-lines-page.tsx";
import { OrganisationNamesPage } from "./names-page.tsx";
import { OrganisationPage } from "./organisation-page.tsx";

const administrator = { as: "administrator", current: "organisation" } as const;
const organisation = {
  id: "harbrook",
  slug: "harbrook",
  host: null,
  name: "Harbrook",
  plainName: "Alongside",
  nation: "england-and-wales" as const,
  theme: {},
  helpLines: [],
  leaveUrl: "https://www.bbc.co.uk/weather",
  settings: {},
};
const line = { name: longName, phone: "01632 960 140", words: unbroken, kind: "unit" as const };

export const stories: Story[] = [
  {
    ...administrator,
    name: "Organisation, nothing set yet",
    draw: () => <OrganisationPage organisation={organisation} singleSignOn={null} done={null} />,
  },
  {
    ...administrator,
    name: "Organisation, everything long",
    draw: () => (
      <OrganisationPage
        organisation={{
          ...organisation,
          name: longName,
          theme: { primary: "#1c5560" },
          helpLines: [line],
          leaveUrl: `https://www.example.org/${unbroken}`,
        }}
        singleSignOn={longName}
        done="Saved."
      />
    ),
  },
  {
    ...administrator,
    name: "Names and places, not yet right",
    draw: () => (
      <OrganisationNamesPage
        typed={{ name: "", leaveUrl: "http://x" }}
        problems={{
          name: "Enter the name of the organisation",
          leaveUrl: "Enter the whole address of an everyday page.",
        }}
      />
    ),
  },
  {
    ...administrator,
    name: "Help lines",
    draw: () => (
      <HelpLinesPage typed={{ name1: "Your maternity unit", phone1: "01632 960 140" }} problems={{}} />
    ),
  },
  {
    ...administrator,
    name: "Colour, refused",
    draw: () => (
      <ColourPage
        typed={{ choice: "own", colour: "#a3242b" }}
        problems={{ colour: "This colour is too near to red." }}
        shown={null}
      />
    ),
  },
];
