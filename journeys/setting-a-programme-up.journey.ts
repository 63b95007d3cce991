import { journey } from "./support/journey.ts";

journey(
  "An administrator sets a programme up, changes what it promises, and anybody can read the offer",
  async ({ as, stranger, javaScriptEnabled }) => {
    const when = javaScriptEnabled ? "Evening" : "Morning";
    const sue = await as("Sue Lindqvist", "administrator");
    await sue.open("/programmes");
    await sue.press("Add a programme");
    await sue.types("Name", `${when} Mentors`);
    await sue.taps(/^Mentoring/);
    await sue.press("Add it");
    await sue.sees(/Added, and open from today/);

    await sue.press("Change its values");
    await sue.types("Visits (every so many days)", "21");
    await sue.press("See what would change");
    await sue.sees(/Visits: from .* to every 21 days/);
    await sue.press("Save these changes");
    await sue.sees(/Say why in a few words/);
    await sue.types("Why?", "Mentors can come more often than we thought.");
    await sue.press("Save these changes");
    await sue.sees("“Mentors can come more often than we thought.”");

    const anybody = await stranger();
    await anybody.open(`/offers/harbrook/${when.toLowerCase()}-mentors`);
    await anybody.sees(/about every 3 weeks/);
  },
);
