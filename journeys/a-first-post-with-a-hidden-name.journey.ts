import { expect, journey } from "./support/journey.ts";
import { spaceOf } from "./support/space-of.ts";

journey(
  "Her first post has no name: she looks how others see it, is answered, and shows her name when she wants to",
  async ({ as }, info) => {
    const mark = `${info.project.name} ${Date.now() % 1_000_000}`;
    const title = `Do small questions count? (${mark})`;
    const words = `Is it fine to ask small things here? (${mark})`;

    const nia = await as("Nia Prosser", "parent");
    await spaceOf(nia, "Harbrook mums");
    await nia.sees("You are Little Acorn here");
    await nia.press("Write something");
    await nia.types("In a few words", title);
    await nia.types("Your words", words);
    await nia.taps("Hide my name on this post");
    await nia.press("See how it looks first");
    const preview = nia.page.locator("#preview");
    await expect(preview).toContainText("This is how others will see it");
    await expect(preview).toContainText("The mum who asked");
    await expect(preview).not.toContainText("Little Acorn");
    await expect(nia.page.getByLabel("Your words", { exact: true })).toHaveValue(words);
    await nia.press("Post");
    await nia.sees(/Only you can see that this is yours/);
    const thread = new URL(nia.page.url()).pathname;
    await nia.open("/today");

    const steph = await as("Steph Lowry", "parent");
    await spaceOf(steph, "Harbrook mums");
    await steph.follow(title);
    const post = steph.page.locator("article", { hasText: words });
    await expect(post).toContainText("The mum who asked");
    expect(await steph.page.content()).not.toContain("Little Acorn");

    const grace = await as("Grace Whitlock", "supporter");
    await grace.open(thread);
    expect(await grace.page.content()).not.toContain("Little Acorn");
    await grace.types("Your words", `They are the best ones. What is yours? (${mark})`);
    await grace.press("Post");
    await expect(grace.page.locator("article", { hasText: "They are the best ones" })).toBeVisible();

    await spaceOf(nia, "Harbrook mums");
    await nia.follow(title);
    await nia.sees("New since you were here");
    await nia.sees(/They are the best ones/);
    // she goes on without her name here, unless she says otherwise
    const hide = nia.page.getByLabel("Hide my name on this post", { exact: true });
    await expect(hide).toBeChecked();
    await hide.uncheck({ force: true });
    await nia.types("Your words", `How often is often, when I need the loo? (${mark})`);
    await nia.press("Post");
    await nia.sees(/How often is often/);
    await steph.open(thread);
    await steph.sees("Little Acorn");

    // she thinks better of it, and that can be mended too
    const hers = nia.page.locator("article", { hasText: "How often is often" });
    await hers.getByText("More", { exact: true }).click();
    await hers.getByRole("link", { name: /^Hide my name on this/ }).click();
    await nia.sees("Hide your name on this post?");
    await nia.press("Hide my name");
    await expect(hers).toContainText(/Only you can see that this is yours/);
    await steph.page.reload();
    await steph.sees(/How often is often/);
    expect(await steph.page.content()).not.toContain("Little Acorn");
  },
);
