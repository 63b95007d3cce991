import { expect, journey } from "./support/journey.ts";
import { spaceOf } from "./support/space-of.ts";

journey(
  "A supporter marks what is going round, a midwife puts it right with a source, and it reaches whoever had read it",
  async ({ as }, info) => {
    // a word of its own for each telling, so that a search finds this claim and no other
    const tea = `mallow${String.fromCharCode(...[...`${Date.now() % 1_000_000}`].map((digit) => 97 + Number(digit)))}`;
    const title = `A cup of ${tea}? (${info.project.name})`;
    const words = `My neighbour swears that ${tea} tea starts labour. Has anybody tried it?`;

    const aisha = await as("Aisha Bello", "parent");
    await spaceOf(aisha, "Harbrook mums");
    await aisha.press("Write something");
    await aisha.types("In a few words", title);
    await aisha.types("Your words", words);
    await aisha.press("Post");
    await aisha.sees(words);
    const thread = new URL(aisha.page.url()).pathname;

    const lucy = await as("Lucy Penhale", "parent");
    const space = await spaceOf(lucy, "Harbrook mums");
    await lucy.follow(title);
    await lucy.sees(words);

    const grace = await as("Grace Whitlock", "supporter");
    await grace.open(thread);
    const post = grace.page.locator("article", { hasText: words });
    await post.getByText("More", { exact: true }).click();
    await post.getByRole("link", { name: "Something in it is not right" }).click();
    await grace.sees("Is this going round?");
    await grace.taps("Something else");
    await grace.types("If it is something else: the claim, in your own words", `${tea} tea starts labour`);
    await grace.press("Mark it");
    await grace.sees(`Marked as going round: “${tea} tea starts labour”. It waits for a professional.`);
    await aisha.page.reload();
    await aisha.sees(words);
    await aisha.doesNotSee(/going round/);

    const imogen = await as("Imogen Clarke", "professional guest");
    await imogen.open("/myths");
    await imogen.follow(`${tea} tea starts labour`);
    const answer = `No tea starts labour, and ${tea} in large amounts can upset you. A cup is fine.`;
    await imogen.types("What is true, in plain words", answer);
    await imogen.press("Put it right");
    await imogen.sees(/Say where this can be read/);
    await imogen.types("Where you have it from", "NHS, Foods to avoid in pregnancy");
    await imogen.types("Its address (optional)", "https://www.nhs.uk/pregnancy/keeping-well/foods-to-avoid/");
    await imogen.press("Put it right");
    await imogen.sees("Thank you. It stands wherever this was said.");

    await aisha.open(thread);
    await aisha.sees("Many people have heard this:");
    await aisha.sees(answer);
    await aisha.sees(/Imogen, midwife\. From/);

    // she had read it, and is told on her own page of the space
    await lucy.open(space);
    await lucy.sees("Something you may have read here has been put right.");
    await lucy.follow(`${tea} tea starts labour`);
    await lucy.sees(answer);
    await lucy.open(space);
    await expect(lucy.page.getByRole("link", { name: `${tea} tea starts labour` })).toHaveCount(0);
    await lucy.types("Search what was written here", `${tea} tea`);
    await lucy.press("Search");
    await lucy.sees("What we found");
    const found = lucy.page.locator("section", {
      has: lucy.page.getByRole("heading", { name: "What we found" }),
    });
    await expect(found.locator("h2 + *")).toContainText("Many people have heard this");
    await expect(found.locator("h2 + *")).toContainText(answer);
    await expect(found.getByRole("listitem").first()).toContainText(tea);
  },
);
