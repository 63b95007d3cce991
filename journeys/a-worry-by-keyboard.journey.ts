import { expect, journey, type Person } from "./support/journey.ts";

/** What is in focus, as she would name it; "" on the page itself, where a press of a key goes nowhere. */
const focused = ({ page }: Person): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (!(at instanceof HTMLElement) || at === document.body) return "";
    const label = at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement ? at.labels?.[0] : null;
    return (label ?? at).textContent.replaceAll(/\s+/g, " ").trim();
  });

/** Whether one sees where she is: something is drawn round it, or about it, that is not drawn otherwise. */
const isSeen = ({ page }: Person): Promise<boolean> =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (!(at instanceof HTMLElement)) return false;
    // a chip or a box is drawn by its label; the field itself is not seen
    const drawn = at.matches("input[type=radio], input[type=checkbox]") ? at.nextElementSibling : at;
    const looks = (element: Element, part?: string): string => {
      const { outlineStyle, outlineWidth, boxShadow, backgroundColor } = getComputedStyle(element, part);
      return [outlineStyle, outlineWidth, boxShadow, backgroundColor].join();
    };
    const both = (): string => (drawn ? looks(drawn) + looks(drawn, "::before") : "");
    const with_ = both();
    at.blur();
    const without = both();
    at.focus();
    const box = at.getBoundingClientRect();
    return with_ !== without && box.bottom > 0 && box.top < innerHeight;
  });

/** Presses Tab until she is at it (by its words, or where it leads), and nothing on the way hides where she is. */
async function tabsTo(person: Person, what: RegExp | string): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < 60; presses++) {
    await person.page.keyboard.press("Tab");
    const at = await focused(person);
    expect(await isSeen(person), `one sees that "${at}" is in focus`).toBe(true);
    const leadsTo = await person.page.evaluate(() => document.activeElement?.getAttribute("href"));
    if (typeof what === "string" ? leadsTo === what : what.test(at)) return;
    passed.push(at);
  }
  throw new Error(`${what} was not reached at ${person.page.url()}: ${passed.join(" | ")}`);
}

const presses = ({ page }: Person, key: string): Promise<void> => page.keyboard.press(key);

/** Follows or presses what she is at, and waits for the page it leads to. */
async function goesOn(person: Person, to: RegExp): Promise<void> {
  await presses(person, "Enter");
  await expect(person.page).toHaveURL(to);
  await expect(person.page.locator("[aria-busy=true]")).toHaveCount(0);
}

journey(
  "A worry is told and taken by keyboard alone; what changes meanwhile moves nobody from where she is",
  async ({ as, javaScriptEnabled }) => {
    if (!javaScriptEnabled) return;
    const kim = await as("Kim Osborne", "safeguarding lead");
    await kim.open("/me/looked");
    await tabsTo(kim, /^(See them|Open it)/);
    const notice = kim.page.locator("#notice");
    const before = await notice.innerText();

    const amina = await as("Amina Yusuf", "supporter");
    await amina.open("/supporting");
    await tabsTo(amina, /^Chloe$/);
    await goesOn(amina, /\/relationships\//);
    await tabsTo(amina, /^I’m worried$/);
    await goesOn(amina, /\/worried/);
    const words = `Told by keyboard at ${new Date().toISOString()}.`;
    await tabsTo(amina, /^What did you see or hear/);
    await amina.page.keyboard.type(words);
    await tabsTo(amina, /^Chloe$/);
    await presses(amina, "Space");
    await tabsTo(amina, /^Somebody may be in danger now$/);
    await presses(amina, "ArrowDown");
    expect(await focused(amina)).toBe("It needs somebody today");
    await presses(amina, "ArrowUp");
    await tabsTo(amina, /^Tell someone now$/);
    await goesOn(amina, /\/concerns\//);
    const concern = /\/concerns\/[0-9a-f-]{36}/.exec(amina.page.url())?.[0] ?? "";

    // the notice she had come to says more now, and she is at its link as before
    await expect(notice).not.toHaveText(before, { useInnerText: true });
    expect(await focused(kim)).toBe("See them");
    await goesOn(kim, /\/duty/);
    await tabsTo(kim, concern);
    await goesOn(kim, new RegExp(concern));
    await kim.sees(words);
    await tabsTo(kim, /^I have it$/);
    // more words arrive and the page looks again beneath her
    await tabsTo(amina, /^Is there more/);
    await amina.page.keyboard.type("And the door was open.");
    await tabsTo(amina, /^Send$/);
    await goesOn(amina, /just=words/);
    await kim.sees("And the door was open.");
    expect(await focused(kim)).toBe("I have it");
    await presses(kim, "Enter");
    await kim.sees("You have it.");
  },
);
