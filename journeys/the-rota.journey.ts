import { addDays, today } from "../src/words/day.ts";
import { expect, journey, type Person } from "./support/journey.ts";
import { spaceOf } from "./support/space-of.ts";

const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** A weekday nobody is wanted on yet: each telling of this has its own. */
async function freeWeekday(tom: Person): Promise<string> {
  const taken = (await tom.page.locator("main h2").allTextContents()).join(" ");
  return weekdays.find((name) => !taken.includes(name)) ?? "Sunday";
}

/** The days of a week as the rota shows them, one of them. */
const dayOn = (person: Person, weekday: string) =>
  person.page.locator("section", {
    has: person.page.getByRole("heading", { level: 2, name: new RegExp(`^${weekday} `) }),
  });

journey(
  "A gap is taken, and taken over from him who took it; then the coordinator fills the rest of the month",
  async ({ as }) => {
    const tom = await as("Tom Achebe", "coordinator");
    const space = await spaceOf(tom, "Harbrook dads");
    await tom.follow("The rota");
    await tom.follow("Hours of this space");
    const weekday = await freeWeekday(tom);
    await tom.taps(weekday);
    await tom.types("From", "10am");
    await tom.types("Until", "midday");
    await tom.types("How many people at once", "1");
    await tom.press("Add these hours");
    await expect(tom.page.locator("main h2", { hasText: weekday })).toBeVisible();

    const week = `${space}/rota?week=${addDays(today(new Date()), 9)}`;
    await tom.open(week);
    await expect(dayOn(tom, weekday)).toContainText("Nobody yet. 1 person is needed.");

    const marcus = await as("Marcus Bell", "supporter");
    await marcus.open(week);
    await dayOn(marcus, weekday)
      .getByRole("button", { name: /I’ll take it/ })
      .click();
    await expect(dayOn(marcus, weekday)).toContainText("Marcus.");
    await tom.page.reload();
    await expect(dayOn(tom, weekday)).toContainText("Marcus.");
    await expect(dayOn(tom, weekday)).not.toContainText("needed");

    // he cannot after all, and asks; it is his until somebody says yes
    const when = ((await dayOn(marcus, weekday).locator("h2").textContent()) ?? "")
      .replace(weekday, "")
      .trim();
    await marcus.open("/shifts");
    const coming = marcus.page.getByRole("link", { name: new RegExp(` ${when} 10am`) });
    if (await coming.isHidden()) await marcus.page.getByText(/more shifts?, in the next/).click();
    await coming.click();
    await marcus.taps("Tom");
    await marcus.press("Ask");
    await marcus.sees("Asked. The shift stays yours until somebody says yes.");
    const asked = await as("Tom Achebe", "supporter");
    await asked.open("/shifts");
    await asked.press(new RegExp(`^Yes ?:.* ${when} `));
    await asked.sees("Thank you. These hours are yours.");
    await tom.page.reload();
    await expect(dayOn(tom, weekday)).toContainText("Tom.");

    // the rest of it, as a whole
    await tom.follow("Fill a month");
    await tom.press("Make a plan");
    await expect(async () => {
      if (await tom.page.getByText(/It is being worked out/).isVisible()) await tom.page.reload();
      await expect(tom.page.getByRole("button", { name: "Accept this plan" })).toBeVisible({ timeout: 500 });
    }).toPass({ timeout: 60_000 });
    await tom.sees("Nothing: every hour has enough people.");
    await tom.sees("Person by person");
    await tom.press("Accept this plan");
    await tom.sees("Accepted. Everybody who has new hours was told.");
    await tom.follow("The month");
    await tom.follow("The month after");
    await tom.sees("Nothing is missing.");
    await marcus.open("/shifts");
  },
);
