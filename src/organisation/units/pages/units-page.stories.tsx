import { longName, unbroken } from "../../../ui/hard-names.ts";
import type { Story } from "../../../ui/index.ts";
import { UnitsPage, type UnitsView } from "./units-page.tsx";

const administrator = { as: "administrator", current: "organisation" } as const;
const none: UnitsView = {
  units: [],
  programmes: [{ id: "p", name: "Harbrook Befriending" }],
  id: "1",
  changing: null,
  typed: {},
  problems: {},
  done: null,
};
const unit = {
  id: "u",
  name: "Harbrook maternity",
  phone: "01632 960 140",
  words: "Day or night",
  programmeId: null,
  whose: "Everybody’s",
};

export const stories: Story[] = [
  { ...administrator, name: "Maternity units, none yet", draw: () => <UnitsPage {...none} /> },
  {
    ...administrator,
    name: "Maternity units, one being changed",
    draw: () => (
      <UnitsPage
        {...none}
        units={[unit]}
        changing="Harbrook maternity"
        typed={{ name: unit.name, phone: unit.phone, words: unit.words }}
        done="Saved."
      />
    ),
  },
  {
    ...administrator,
    name: "Maternity units, not yet right, everything long",
    draw: () => (
      <UnitsPage
        {...none}
        units={[{ ...unit, name: longName, words: unbroken, whose: unbroken }]}
        typed={{ name: "", phone: "call us" }}
        problems={{ name: "Enter what people call the unit.", phone: "Enter a phone number." }}
      />
    ),
  },
];
