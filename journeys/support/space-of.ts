import type { Person } from "./journey.ts";

/** Opens a space somebody is inside of by its name, however many she has; answers its address. */
export async function spaceOf(person: Person, name: string): Promise<string> {
  await person.open("/community");
  // with one space there is no list: she stands in it already
  if (!person.page.url().includes("/spaces/")) {
    await person.page.getByRole("link", { name, exact: true }).first().click();
    await person.page.waitForURL(/\/spaces\//);
  }
  await person.page.getByRole("heading", { level: 1, name, exact: true }).waitFor();
  return new URL(person.page.url()).pathname;
}
